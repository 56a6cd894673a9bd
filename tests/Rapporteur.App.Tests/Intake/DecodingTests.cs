using System.Text;
using Rapporteur.Intake;

namespace Rapporteur.App.Tests.Intake;

public class DecodingTests
{
    private const string Line = "Fighters left Łódź — “for good”, they said.";

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void FromBytes_WithByteOrderMark_IsDecoded(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(Line)];
        var taken = ReportIntake.FromBytes(bytes, "a.txt", new Given()).Value!;
        Assert.Equal(Line, taken.Report.Text);
        Assert.Empty(taken.Notices);
        Assert.Equal(bytes, taken.Original.ToArray());
    }

    [Fact]
    public void FromBytes_PlainUtf8_IsDecoded() => Assert.Equal(Line, Text(Encoding.UTF8.GetBytes(Line)));

    [Fact]
    public void FromBytes_WindowsText_IsTakenWithANotice()
    {
        var taken = ReportIntake.FromBytes(Latin("The café on the quay was shut \u0096 he said."), "a.txt", new Given()).Value!;
        Assert.Equal("The café on the quay was shut – he said.", taken.Report.Text);
        Assert.Equal("RAP-112", Assert.Single(taken.Notices).Code);
    }

    [Fact]
    public void FromBytes_LineEnds_AreNormalisedAndBytesKept()
    {
        var bytes = "one\r\ntwo\rthree\n"u8.ToArray();
        var taken = ReportIntake.FromBytes(bytes, "a.txt", new Given()).Value!;
        Assert.Equal("one\ntwo\nthree\n", taken.Report.Text);
        Assert.Equal(bytes, taken.Original.ToArray());
    }

    [Fact]
    public void FromBytes_DeclaredCharsetOfAPage_IsFollowed()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var page = "<html><head><meta charset=windows-1251></head><body><p>Переговоры о перемирии начались в понедельник.</p></body></html>";
        var taken = ReportIntake.FromBytes(Encoding.GetEncoding(1251).GetBytes(page), "a.html", new Given()).Value!;
        Assert.Equal("Переговоры о перемирии начались в понедельник.", taken.Report.Text);
    }

    public static TheoryData<string, byte[]> Refused => new()
    {
        { "RAP-102", [] },
        { "RAP-103", [.. " \r\n\t\u00a0 "u8] },
        { "RAP-104", [.. "%PDF-1.7 and so on"u8] },
        { "RAP-104", [.. "text\0\0 with null\0 bytes in the midst of it"u8] },
        { "RAP-104", [.. Enumerable.Range(1, 300).Select(i => (byte)(i % 32))] },
        { "RAP-105", [.. Encoding.Unicode.GetBytes("UTF-16 without a mark at its beginning")] },
        { "RAP-105", [0xFF, 0xFE, 0x00, 0xD8, 0x20, 0x00] },
        { "RAP-105", [.. "Łódź, Gdańsk, Kraków "u8, 0xC5] },
        { "RAP-105", [0xF0, 0xD2, 0xC9, 0xD7, 0xC5, 0xD4, 0x20, 0xCD, 0xC9, 0xD2] },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void FromBytes_NoText_IsRefusedWithACode(string code, byte[] bytes) =>
        Assert.Equal(code, ReportIntake.FromBytes(bytes, "a.txt", new Given()).Problem?.Code);

    private static string Text(byte[] bytes) => ReportIntake.FromBytes(bytes, "a.txt", new Given()).Value!.Report.Text;

    private static byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);
}
