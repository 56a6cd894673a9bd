namespace Rapporteur.App.Output;

/// <summary>In which form a listing is printed.</summary>
internal enum Form
{
    Table, Json, Csv,
}
