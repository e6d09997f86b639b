using System.Runtime.InteropServices;
using System.Text;

namespace CoachBot.Coaching.Learning;

/// <summary>Reads and writes the weights of a <see cref="LinearModel"/>: little-endian, the same bytes on every machine.</summary>
public static class LinearModelFile
{
    private const uint Signature = 0x344D4C43;

    /// <exception cref="InvalidDataException">The stream holds no weights of this version.</exception>
    public static LinearModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        if (reader.ReadUInt32() != Signature)
        {
            throw new InvalidDataException("These are no weights of this version.");
        }

        var features = new FeatureSet(reader.ReadByte(), reader.ReadByte(), reader.ReadByte(), reader.ReadSingle(), reader.ReadSingle(), reader.ReadByte());
        var labels = new ModelLabel[reader.ReadInt32()];
        for (var i = 0; i < labels.Length; i++)
        {
            labels[i] = new(reader.ReadString(), reader.ReadSingle(), reader.ReadSingle(), ReadParameters(reader));
        }

        return new(features, labels, ReadMatrix(reader, labels.Length));
    }

    public static void Write(LinearModel model, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(model);
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Signature);
        writer.Write(model.Features.Words);
        writer.Write(model.Features.ShortestPiece);
        writer.Write(model.Features.LongestPiece);
        writer.Write(model.Features.PieceScale);
        writer.Write(model.Features.ConceptScale);
        writer.Write(model.Features.Head);
        writer.Write(model.Labels.Count);
        foreach (var label in model.Labels)
        {
            writer.Write(label.Name);
            writer.Write(label.Bias);
            writer.Write(label.Scale);
            writer.Write((byte)label.Parameters.Count);
            foreach (var parameter in label.Parameters)
            {
                writer.Write(parameter);
            }
        }

        WriteMatrix(writer, model.Unpack());
    }

    private static float[] ReadParameters(BinaryReader reader)
    {
        var parameters = new float[reader.ReadByte()];
        for (var i = 0; i < parameters.Length; i++)
        {
            parameters[i] = reader.ReadSingle();
        }

        return parameters;
    }

    private static WeightMatrix ReadMatrix(BinaryReader reader, int width)
    {
        var hashes = new uint[reader.ReadInt32()];
        for (var i = 0; i < hashes.Length; i++)
        {
            hashes[i] = reader.ReadUInt32();
        }

        var rarity = reader.ReadBytes(hashes.Length);
        var weights = new sbyte[hashes.Length * width];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan()));

        return new(hashes, rarity, weights);
    }

    private static void WriteMatrix(BinaryWriter writer, WeightMatrix matrix)
    {
        writer.Write(matrix.Hashes.Length);
        foreach (var hash in matrix.Hashes)
        {
            writer.Write(hash);
        }

        writer.Write(matrix.Rarity);
        writer.Write(MemoryMarshal.AsBytes(matrix.Weights.AsSpan()));
    }
}
