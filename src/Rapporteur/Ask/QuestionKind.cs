namespace Rapporteur.Ask;

/// <summary>What a question asks for.</summary>
internal enum QuestionKind
{
    What, Who, When, Where, HowMany, How, Why, Whether, Forecast, Disagree, Called, Same,
}
