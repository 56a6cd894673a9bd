using System.Text;

namespace Rapporteur.Findings;

/// <summary>Names of enumeration values as files and exports spell them: <c>claims-responsibility</c>, <c>armed-group</c>, <c>ASSAULT</c>.</summary>
public static class Wire
{
    public static string Name(EventType type) => type.ToString().ToUpperInvariant();

    public static string Name<T>(T value) where T : struct, Enum => Names<T>.ByValue[value];

    public static bool TryParse<T>(string name, out T value) where T : struct, Enum =>
        Names<T>.ByName.TryGetValue(name, out value);

    private static class Names<T> where T : struct, Enum
    {
        public static readonly Dictionary<T, string> ByValue = Enum.GetValues<T>().ToDictionary(v => v, Kebab);
        public static readonly Dictionary<string, T> ByName =
            ByValue.ToDictionary(p => p.Value, p => p.Key, StringComparer.OrdinalIgnoreCase);

        private static string Kebab(T value)
        {
            var name = new StringBuilder();
            foreach (var letter in value.ToString())
            {
                if (char.IsUpper(letter) && name.Length > 0)
                {
                    name.Append('-');
                }

                name.Append(char.ToLowerInvariant(letter));
            }

            return name.ToString();
        }
    }
}
