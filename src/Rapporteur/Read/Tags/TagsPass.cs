namespace Rapporteur.Read.Tags;

/// <summary>Parts of speech, features and lemmas.</summary>
internal sealed class TagsPass : IPass
{
    public string Name => "tags";

    public Layer Needs => Layer.Sentences;

    public Layer Adds => Layer.Tags;

    public void Run(Draft draft) => Tagger.Shared.Tag(draft.Text);
}
