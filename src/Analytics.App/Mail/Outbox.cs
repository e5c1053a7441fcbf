using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;

namespace Analytics.App.Mail;

/// <summary>Sends mail in plain words over SMTP, where that is set up.</summary>
public sealed class Outbox(MailSettings? settings)
{
    /// <summary>A server that does not answer should not hold up the jobs.</summary>
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Whether this gemeente can be mailed.</summary>
    public bool Reaches(string municipality) => settings?.To.ContainsKey(municipality) == true;

    /// <exception cref="SmtpException">The server did not take it.</exception>
    /// <exception cref="FormatException">An address in the configuration is none.</exception>
    public async Task SendAsync(string municipality, string subject, string body, CancellationToken ct)
    {
        using var mail = new MailMessage(settings!.From, settings.To[municipality], subject, body)
        {
            SubjectEncoding = Encoding.UTF8, BodyEncoding = Encoding.UTF8,
            BodyTransferEncoding = TransferEncoding.QuotedPrintable,
        };
        using var client = new SmtpClient(settings.Host, settings.Port) { EnableSsl = settings.Tls };
        if (settings.User is not null) client.Credentials = new NetworkCredential(settings.User, settings.Password);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(Patience);
        await client.SendMailAsync(mail, patience.Token);
    }
}
