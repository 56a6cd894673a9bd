using Rapporteur.Knowledge.Names;

namespace Rapporteur.Read.Names;

/// <summary>Names of persons, organisations and places, and of works, products and events.</summary>
internal sealed class NamesPass : IPass
{
    private readonly Lazy<NameRecognizer> recognizer = new(() => new NameRecognizer(NerModel.Shared, NameLexicon.Shared));

    public string Name => "names";

    public Layer Needs => Layer.Sentences | Layer.Tags | Layer.Syntax;

    public Layer Adds => Layer.Names;

    public void Run(Draft draft)
    {
        recognizer.Value.Run(draft.Text);
        new PossessiveSplit(draft.Text).Run();
        new NameExtension(draft.Text).Run();
    }
}
