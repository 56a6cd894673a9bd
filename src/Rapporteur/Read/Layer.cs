namespace Rapporteur.Read;

/// <summary>What a pass needs and what it adds.</summary>
[Flags]
internal enum Layer
{
    None = 0,
    Sentences = 1,
    Tags = 2,
    Syntax = 4,
    Names = 8,
    Dates = 16,
    Mentions = 32,
    Actors = 64,
    Clauses = 128,
    Events = 256,
    Statements = 512,
    Relations = 1024,
    Forecasts = 2048,
    Publication = 4096,
    Layout = 8192,
    Speech = 16384,
    Repaired = 32768,
}
