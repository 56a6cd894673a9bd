using Rapporteur.Training.Muc;

namespace Rapporteur.Tests.Muc;

public class KeyFileTests
{
    private const string Key = """
        ;;; a remark
        0.  MESSAGE: ID                     TST9-MUC4-0001 (SOMEBODY)
        1.  MESSAGE: TEMPLATE               1 (OPTIONAL)
        2.  INCIDENT: DATE                  - 12 MAY 91
        3.  INCIDENT: LOCATION              NORWAY: BERGEN (CITY): NORDNES (NEIGHBORHOOD)
        4.  INCIDENT: TYPE                  BOMBING
        5.  INCIDENT: STAGE OF EXECUTION    ACCOMPLISHED
        6.  INCIDENT: INSTRUMENT ID         -
        7.  INCIDENT: INSTRUMENT TYPE       EXPLOSIVE: "-"
        9.  PERP: INDIVIDUAL ID             "THE \"GREY\" BAND" / "BAND"
        12. PHYS TGT: ID                    "FERRY"
                                            ? "QUAY" / "PIER"
        13. PHYS TGT: TYPE                  TRANSPORT VEHICLE: "FERRY"
                                            OTHER / TRANSPORTATION FACILITY: "QUAY" / "PIER"
        17. PHYS TGT: TOTAL NUMBER          *
        18. HUM TGT: NAME                   "OLAV NES"
        19. HUM TGT: DESCRIPTION            "PILOT": "OLAV NES"

        0.  MESSAGE: ID                     TST9-MUC4-0002 (SOMEBODY)
        1.  MESSAGE: TEMPLATE               *
        2.  INCIDENT: DATE                  *
        """;

    private static KeyTemplate Template => Assert.Single(KeyFile.Parse(Key)["TST9-MUC4-0001"]);

    [Fact]
    public void Parse_MessageWithoutIncident_HasNoTemplates() => Assert.Empty(KeyFile.Parse(Key)["TST9-MUC4-0002"]);

    [Fact]
    public void Parse_PlainSlots_AreTakenAsTheyStand()
    {
        Assert.True(Template.IsOptional);
        Assert.Equal("- 12 MAY 91", Template.Set(Slot.Date));
        Assert.Equal("NORWAY: BERGEN (CITY): NORDNES (NEIGHBORHOOD)", Template.Set(Slot.Location));
        Assert.Equal("BOMBING", Template.Type);
    }

    [Fact]
    public void Parse_FillersOnSeveralLines_KeepAlternativesAndDoubt()
    {
        var fills = Template.Fills(Slot.Physical);

        Assert.Equal(["FERRY"], fills[0].Alternatives);
        Assert.Equal(["QUAY", "PIER"], fills[1].Alternatives);
        Assert.False(fills[0].IsOptional);
        Assert.True(fills[1].IsOptional);
    }

    [Fact]
    public void Parse_References_AreDividedFromSetFills()
    {
        var type = Template.Fills(Slot.PhysicalType)[1];

        Assert.Equal(["OTHER", "TRANSPORTATION FACILITY"], type.Alternatives);
        Assert.Equal(["QUAY", "PIER"], type.Reference);
        Assert.Equal(["OLAV NES"], Template.Fills(Slot.HumanDescription)[0].Reference);
        Assert.Empty(Template.Fills(Slot.InstrumentType)[0].Reference);
    }

    [Fact]
    public void Parse_QuotesInsideStrings_AreKept() => Assert.Equal(["THE \"GREY\" BAND", "BAND"], Template.Fills(Slot.Individual)[0].Alternatives);

    [Fact]
    public void Parse_EmptySlots_AreLeftOut()
    {
        Assert.Empty(Template.Fills(Slot.Instrument));
        Assert.Empty(Template.Fills(17));
    }

    [Fact]
    public void Messages_AreDividedAtTheLinesThatBearTheirIds()
    {
        var messages = Message.Parse("TST9-MUC4-0001 (SOMEBODY)\n\n   BERGEN, 12 MAY 91 -- ONE.\n\n\nTST9-MUC4-0002\n\n   TWO.\n");

        Assert.Equal(["TST9-MUC4-0001", "TST9-MUC4-0002"], messages.Select(m => m.Id));
        Assert.Equal("BERGEN, 12 MAY 91 -- ONE.", messages[0].Text);
        Assert.Equal("TWO.", messages[1].Text);
    }
}
