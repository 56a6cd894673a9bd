using Rapporteur.Training;

return Commands.Run(args);
