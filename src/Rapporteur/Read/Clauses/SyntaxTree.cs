using Rapporteur.Text;

namespace Rapporteur.Read.Clauses;

/// <summary>The dependency trees of a report, walked downwards: children of a token in text order.</summary>
internal sealed class SyntaxTree
{
    private readonly Token[] tokens;
    private readonly int[] firstChild;
    private readonly int[] nextSibling;
    private (int First, int Last)[]? extents;

    public SyntaxTree(Token[] tokens)
    {
        this.tokens = tokens;
        firstChild = new int[tokens.Length];
        nextSibling = new int[tokens.Length];
        Array.Fill(firstChild, -1);
        for (var i = tokens.Length - 1; i >= 0; i--)
        {
            var head = tokens[i].Head;
            if (head >= 0 && head < tokens.Length)
            {
                nextSibling[i] = firstChild[head];
                firstChild[head] = i;
            }
            else
            {
                nextSibling[i] = -1;
            }
        }
    }

    public ChildList Children(int head) => new(this, head);

    /// <summary>First child with the relation, or -1.</summary>
    public int Child(int head, Deprel relation)
    {
        foreach (var child in Children(head))
        {
            if (tokens[child].Deprel == relation)
            {
                return child;
            }
        }

        return -1;
    }

    public bool HasChild(int head, Deprel relation) => Child(head, relation) >= 0;

    /// <summary>The token and everything coordinated with it.</summary>
    public IEnumerable<int> Conjuncts(int head)
    {
        yield return head;
        for (var child = firstChild[head]; child >= 0; child = nextSibling[child])
        {
            if (tokens[child].Deprel == Deprel.Conj)
            {
                yield return child;
            }
        }
    }

    /// <summary>First and last token of everything below a token, itself included.</summary>
    public (int First, int Last) Extent(int head) => (extents ??= Extents())[head];

    /// <summary>Whether the first token stands below the second, or is it.</summary>
    public bool IsBelow(int token, int ancestor)
    {
        for (var steps = 0; token >= 0 && steps < 512; steps++)
        {
            if (token == ancestor)
            {
                return true;
            }

            token = tokens[token].Head;
        }

        return false;
    }

    // From the leaves upwards: a token is done when all its children are.
    private (int First, int Last)[] Extents()
    {
        var result = new (int First, int Last)[tokens.Length];
        var waiting = new int[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            result[i] = (i, i);
            if (HasHead(i))
            {
                waiting[tokens[i].Head]++;
            }
        }

        for (var leaf = 0; leaf < tokens.Length; leaf++)
        {
            for (var i = leaf; waiting[i] == 0; i = tokens[i].Head)
            {
                waiting[i] = -1;
                if (!HasHead(i))
                {
                    break;
                }

                ref var head = ref result[tokens[i].Head];
                head = (Math.Min(head.First, result[i].First), Math.Max(head.Last, result[i].Last));
                waiting[tokens[i].Head]--;
            }
        }

        return result;
    }

    private bool HasHead(int token) => tokens[token].Head >= 0 && tokens[token].Head < tokens.Length;

    internal readonly struct ChildList(SyntaxTree tree, int head)
    {
        public Enumerator GetEnumerator() => new(tree, head < 0 ? -1 : tree.firstChild[head]);

        internal struct Enumerator(SyntaxTree tree, int first)
        {
            private int next = first;

            public int Current { get; private set; } = -1;

            public bool MoveNext()
            {
                if (next < 0)
                {
                    return false;
                }

                Current = next;
                next = tree.nextSibling[next];
                return true;
            }
        }
    }
}
