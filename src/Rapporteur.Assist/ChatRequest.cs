using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Rapporteur.Assist;

/// <summary>How an endpoint is asked for structure; servers differ in what they take.</summary>
internal enum AnswerForm
{
    /// <summary>JSON held to our schema while it is written.</summary>
    Schema,

    /// <summary>Any JSON object.</summary>
    Object,

    /// <summary>Only the words of the prompt ask for it.</summary>
    Free,
}

/// <summary>The body of one request.</summary>
internal static class ChatRequest
{
    private static readonly string system = Resource("system.txt");
    private static readonly string schema = Resource("schema.json");

    public static string Body(string model, string part, string? published, AnswerForm form)
    {
        // As a JSON string the report cannot end its own quotation, whatever it holds.
        var report = new JsonObject { ["published"] = published, ["report"] = part };
        var body = new JsonObject
        {
            ["model"] = model,
            ["temperature"] = 0,
            ["seed"] = 1,
            ["stream"] = false,
            ["messages"] = new JsonArray(Message("system", system), Message("user", report.ToJsonString(Plain))),
        };
        if (Format(form) is { } format)
        {
            body["response_format"] = format;
        }

        return body.ToJsonString(Plain);
    }

    private static JsonSerializerOptions Plain { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static JsonObject? Format(AnswerForm form) => form switch
    {
        AnswerForm.Schema => new JsonObject
        {
            ["type"] = "json_schema",
            ["json_schema"] = new JsonObject { ["name"] = "reading", ["strict"] = true, ["schema"] = JsonNode.Parse(schema) },
        },
        AnswerForm.Object => new JsonObject { ["type"] = "json_object" },
        _ => null,
    };

    private static JsonObject Message(string role, string content) => new() { ["role"] = role, ["content"] = content };

    private static string Resource(string name)
    {
        using var stream = typeof(ChatRequest).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
