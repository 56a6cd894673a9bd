using Rapporteur.Text;

namespace Rapporteur.Read.Repairs;

/// <summary>The dependents of tokens while trees are being changed: looked for in the sentence each time, so never out of date.</summary>
internal sealed class RepairTree
{
    /// <summary>Tokens to either side in which dependents are looked for: no sentence that people wrote is longer.</summary>
    public const int Reach = 256;

    private readonly AnnotatedText text;
    private readonly Token[] tokens;
    private readonly bool[] isDate;

    public RepairTree(Draft draft)
    {
        text = draft.Text;
        tokens = draft.Text.Tokens;
        isDate = new bool[tokens.Length];
        foreach (var date in draft.Dates)
        {
            isDate.AsSpan(date.First, date.End - date.First).Fill(true);
        }
    }

    public bool IsDate(int token) => isDate[token];

    /// <summary>First dependent with the relation in a range of tokens, or -1.</summary>
    public int Child(int head, Deprel relation, int first, int end)
    {
        end = Math.Min(end, head + Reach);
        for (var i = Math.Max(first, head - Reach); i < end; i++)
        {
            if (tokens[i].Head == head && tokens[i].Deprel == relation)
            {
                return i;
            }
        }

        return -1;
    }

    public int Child(int head, Deprel relation, Sentence sentence) => Child(head, relation, sentence.First, sentence.End);

    public bool Has(int head, Deprel relation, Sentence sentence) => Child(head, relation, sentence) >= 0;

    public bool HasSubject(int verb, Sentence sentence) =>
        Has(verb, Deprel.Nsubj, sentence) || Has(verb, Deprel.NsubjPass, sentence) || Has(verb, Deprel.Csubj, sentence) || Has(verb, Deprel.Expl, sentence);

    public void Hang(int token, int head, Deprel relation)
    {
        tokens[token].Head = head;
        tokens[token].Deprel = relation;
    }

    public bool IsClipped(Sentence sentence) => sentence.Kind is SentenceKind.Headline or SentenceKind.Caption or SentenceKind.Bullet;

    public ReadOnlySpan<char> Form(int token) => text.Form(token);
}
