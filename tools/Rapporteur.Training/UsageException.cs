namespace Rapporteur.Training;

internal sealed class UsageException(string message) : Exception(message);
