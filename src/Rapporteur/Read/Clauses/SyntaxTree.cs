using Rapporteur.Text;

namespace Rapporteur.Read.Clauses;

/// <summary>The dependency trees of a report, walked downwards: children of a token in text order.</summary>
internal sealed class SyntaxTree
{
    private readonly Token[] tokens;
    private readonly int[] firstChild;
    private readonly int[] nextSibling;

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
    public (int First, int Last) Extent(int head)
    {
        int first = head, last = head;
        var stack = new Stack<int>();
        stack.Push(head);
        while (stack.TryPop(out var token))
        {
            first = Math.Min(first, token);
            last = Math.Max(last, token);
            foreach (var child in Children(token))
            {
                stack.Push(child);
            }
        }

        return (first, last);
    }

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
