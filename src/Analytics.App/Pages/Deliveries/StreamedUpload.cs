using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Analytics.App.Pages.Deliveries;

/// <summary>
/// Leaves the body of a request alone, so that a page can read a large file from it as it comes in instead of after it
/// was kept somewhere whole.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class StreamedUploadAttribute : Attribute, IResourceFilter
{
    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        context.ValueProviderFactories.RemoveType<FormValueProviderFactory>();
        context.ValueProviderFactories.RemoveType<FormFileValueProviderFactory>();
        context.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>();
    }

    public void OnResourceExecuted(ResourceExecutedContext context) { }
}

/// <summary>A form with a file as its last field, read as it comes in: first all other fields, then the file.</summary>
public sealed class StreamedForm
{
    const int LongestField = 16 * 1024;

    /// <summary>The fields before the file.</summary>
    public Dictionary<string, string> Fields { get; } = new(StringComparer.Ordinal);

    /// <summary>Proves that the form is ours; empty when it is not there.</summary>
    public string Token => Fields.GetValueOrDefault("__RequestVerificationToken", "");

    public string FileName { get; private set; } = "";

    /// <summary>Null when no file was chosen.</summary>
    public Stream? File { get; private set; }

    /// <summary>Reads up to the file. Null when the request is not such a form.</summary>
    public static async Task<StreamedForm?> ReadAsync(HttpRequest request, CancellationToken ct)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)) return null;
        if (type.MediaType != "multipart/form-data") return null;
        if (HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 and <= 200 } boundary) return null;
        var reader = new MultipartReader(boundary, request.Body);
        var form = new StreamedForm();
        while (await reader.ReadNextSectionAsync(ct) is { } section)
        {
            if (section.AsFileSection() is { } file)
            {
                (form.FileName, form.File) = (file.FileName, file.FileName.Length == 0 ? null : file.FileStream);
                return form;
            }
            if (section.AsFormDataSection() is not { } field) continue;
            if (await ValueAsync(section.Body, ct) is not { } value) return null;
            form.Fields[field.Name] = value;
        }
        return form;
    }

    /// <summary>Null when the field is longer than any of ours.</summary>
    static async Task<string?> ValueAsync(Stream body, CancellationToken ct)
    {
        using var reader = new StreamReader(body, leaveOpen: true);
        var value = new char[LongestField];
        var length = await reader.ReadBlockAsync(value, ct);
        return length == LongestField ? null : new string(value, 0, length);
    }
}
