using Rapporteur.App;
using Rapporteur.App.Output;

var terminal = Terminal.Standard();
var code = Application.Run(args, terminal);
terminal.Out.Flush();
return code;
