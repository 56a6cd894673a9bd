using System.Text;

namespace Rapporteur.Training.Muc;

/// <summary>
/// The file of a trained model: linear models as pairs of a place and a half-precision weight, trees node by node, each under a name.
/// Weights that hardly matter are left out.
/// </summary>
internal static class MucModelFile
{
    private const string Magic = "MUC1";
    private const float Least = 0.02f;

    public static byte[] Write(MucModel model)
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, Encoding.UTF8, true))
        {
            writer.Write(Magic);
            var (linear, trees) = (model.Linear().ToList(), model.Trees().ToList());
            writer.Write(linear.Count);
            linear.ForEach(m => Write(writer, m.Name, m.Model));
            writer.Write(trees.Count);
            trees.ForEach(m => Write(writer, m.Name, m.Model));
        }

        return stream.ToArray();
    }

    /// <exception cref="InvalidDataException">The bytes are no model of this form.</exception>
    public static MucModel Read(byte[] bytes, Gazetteer gazetteer)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        if (reader.ReadString() != Magic)
        {
            throw new InvalidDataException("not a model of the MUC evaluation");
        }

        var linear = new Dictionary<string, LinearModel>();
        for (var n = reader.ReadInt32(); n > 0; n--)
        {
            linear[reader.ReadString()] = ReadLinear(reader);
        }

        var trees = new Dictionary<string, TreeModel>();
        for (var n = reader.ReadInt32(); n > 0; n--)
        {
            trees[reader.ReadString()] = ReadTrees(reader);
        }

        return MucModel.Of(linear, trees, gazetteer);
    }

    private static void Write(BinaryWriter writer, string name, LinearModel model)
    {
        writer.Write(name);
        writer.Write(string.Join('|', model.Classes));
        for (var c = 0; c < model.Classes.Length; c++)
        {
            var weights = model.Weights(c);
            var kept = Enumerable.Range(0, weights.Length).Where(i => Math.Abs(weights[i]) >= Least).ToList();
            writer.Write(kept.Count);
            var last = 0;
            foreach (var i in kept)
            {
                writer.Write7BitEncodedInt(i - last);
                writer.Write((Half)weights[i]);
                last = i;
            }
        }
    }

    private static LinearModel ReadLinear(BinaryReader reader)
    {
        var model = new LinearModel(reader.ReadString().Split('|'));
        for (var c = 0; c < model.Classes.Length; c++)
        {
            var at = 0;
            for (var n = reader.ReadInt32(); n > 0; n--)
            {
                at += reader.Read7BitEncodedInt();
                model.Weights(c)[at] = (float)reader.ReadHalf();
            }
        }

        return model;
    }

    private static void Write(BinaryWriter writer, string name, TreeModel model)
    {
        writer.Write(name);
        writer.Write(string.Join('|', model.Features));
        writer.Write(model.Start);
        writer.Write(model.Trees.Count);
        foreach (var tree in model.Trees)
        {
            writer.Write((byte)tree.Length);
            foreach (var node in tree)
            {
                writer.Write((sbyte)node.Feature);
                writer.Write(node.Threshold);
                writer.Write((byte)node.Left);
                writer.Write((byte)node.Right);
                writer.Write(node.Value);
            }
        }
    }

    private static TreeModel ReadTrees(BinaryReader reader)
    {
        var features = reader.ReadString().Split('|');
        var start = reader.ReadDouble();
        var trees = new List<TreeNode[]>();
        for (var n = reader.ReadInt32(); n > 0; n--)
        {
            var tree = new TreeNode[reader.ReadByte()];
            for (var i = 0; i < tree.Length; i++)
            {
                tree[i] = new TreeNode(reader.ReadSByte(), reader.ReadSingle(), reader.ReadByte(), reader.ReadByte(), reader.ReadSingle());
            }

            trees.Add(tree);
        }

        return new TreeModel(features, start, trees);
    }
}
