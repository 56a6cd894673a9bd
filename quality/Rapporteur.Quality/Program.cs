System.Console.Error.WriteLine("usage"); return 2;
