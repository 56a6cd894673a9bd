using Rapporteur.Quality.Muc;
using Rapporteur.Training.Muc;

namespace Rapporteur.Tests.Muc;

public class TemplateTests
{
    private const string Killing = "HAMAR, 12 MAY 91 -- [TEXT] GUERRILLAS KILLED A NURSE IN NARVIK YESTERDAY. THE GOVERNOR REGRETTED THE LOSS.";
    private const string Bombing = "HAMAR, 12 MAY 91 -- [TEXT] TERRORISTS BLEW UP A HOTEL WITH A BOMB IN MOLDE YESTERDAY. THE GOVERNOR VISITED THE TOWN.";
    private const string Opening = "HAMAR, 12 MAY 91 -- [TEXT] THE BAKER OPENED A NEW STATION IN BODO YESTERDAY. THE GOVERNOR PRAISED THE WORK.";

    [Fact]
    public void Killing_BecomesAnAttackWithItsVictimPlaceAndDay()
    {
        var template = Assert.Single(Make(InventedMessages.Model.Value, Killing));

        Assert.Equal(("ATTACK", "ACCOMPLISHED", "11 MAY 91", "TERRORIST ACT"), (template.IncidentType, template.Stage, template.Date, template.PerpCategory));
        Assert.Equal(["NORWAY", "NARVIK (CITY)"], template.Location);
        Assert.Equal(["GUERRILLAS"], template.PerpIndividuals);
        var victim = Assert.Single(template.HumTargets);
        Assert.Equal((null, "NURSE", "1", "DEATH"), (victim.Name, victim.Description, victim.Number, victim.Effect));
    }

    [Fact]
    public void Bombing_NamesTargetAndInstrument()
    {
        var template = Assert.Single(Make(InventedMessages.Model.Value, Bombing));

        Assert.Equal("BOMBING", template.IncidentType);
        Assert.Contains(template.PhysTargets, t => t is { Id: "HOTEL", Effect: "DESTROYED" });
        Assert.Contains(template.Instruments, i => i is { Id: "BOMB", Type: "BOMB" });
    }

    [Fact]
    public void Message_WithoutIncident_HasNoTemplate() => Assert.Empty(Make(InventedMessages.Model.Value, Opening));

    [Fact]
    public void Model_ReadBackFromItsFile_DecidesTheSame()
    {
        var bytes = MucModelFile.Write(InventedMessages.Model.Value);
        var again = MucModelFile.Read(bytes, InventedMessages.Places());

        Assert.Equal(MucModelFile.Write(again), bytes);
        foreach (var text in new[] { Killing, Bombing, Opening })
        {
            Assert.Equal(Json(InventedMessages.Model.Value, text), Json(again, text));
        }
    }

    [Fact]
    public void Model_BytesOfAnotherForm_AreRefused() =>
        Assert.Throws<InvalidDataException>(() => MucModelFile.Read("\u0004MUC0"u8.ToArray(), InventedMessages.Places()));

    [Fact]
    public void Explanation_NamesTheFeaturesOfEachDecision()
    {
        var output = new StringWriter();

        new Explainer(InventedMessages.Model.Value, output).Write(InventedMessages.Document(Killing));

        Assert.Contains("sentence 1 ATTACK", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("w=kill", output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("FERRY", "CAR FERRY", true)]
    [InlineData("FERRY", "FERRIES", true)]
    [InlineData("FERRY", "FERRY DOCK", false)]
    [InlineData("TWO PILOTS OF THE FERRY", "PILOTS", true)]
    public void Wording_SamePhrase_ComparesHeadsAndModifiers(string key, string text, bool same) => Assert.Equal(same, Wording.SamePhrase(key, text));

    private static List<MucTemplate> Make(MucModel model, string text) => new TemplateMaker(model, new Thresholds()).Make(model.Read(InventedMessages.Document(text)));

    private static string Json(MucModel model, string text) => Scorer.Json(new Dictionary<string, List<MucTemplate>> { ["m"] = Make(model, text) });
}
