namespace Analytics.App.Mail;

/// <summary>
/// Where mail goes out, from the configuration: <c>Mail__Host</c>, <c>Mail__Port</c>, <c>Mail__From</c>, and if need be
/// <c>Mail__User</c>, <c>Mail__Password</c> and <c>Mail__Tls</c> (true unless said); and a recipient per gemeente:
/// <c>Mail__To__GM1674</c>.
/// </summary>
public sealed record MailSettings(
    string Host, int Port, string From, string? User, string? Password, bool Tls,
    IReadOnlyDictionary<string, string> To)
{
    const int UsualPort = 587;

    /// <summary>Null when no mail is sent: without a host or a sender.</summary>
    public static MailSettings? Read(IConfiguration configuration)
    {
        var mail = configuration.GetSection("Mail");
        if (mail["Host"] is not { Length: > 0 } host || mail["From"] is not { Length: > 0 } from) return null;
        var to = mail.GetSection("To").GetChildren().Where(one => !string.IsNullOrWhiteSpace(one.Value))
            .ToDictionary(one => one.Key.ToUpperInvariant(), one => one.Value!, StringComparer.Ordinal);
        return new MailSettings(host, mail.GetValue("Port", UsualPort), from, mail["User"], mail["Password"],
            mail.GetValue("Tls", true), to);
    }
}
