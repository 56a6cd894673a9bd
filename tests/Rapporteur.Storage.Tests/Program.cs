using Rapporteur.Storage.Tests;

return Victim.Run(args);
