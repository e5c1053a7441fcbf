namespace Analytics.Pipeline.Receive.PersonalData;

/// <summary>All that one text shows, whatever column it stands in.</summary>
static class TextSigns
{
    /// <summary>What is looked for in every column, also where only codes are expected.</summary>
    public static Signs Anywhere(string text)
    {
        var signs = EmailAddress.In(text) | Iban.In(text) | PhoneNumber.In(text);
        return new(signs.Certain, 0);
    }

    /// <summary>What can be cut in two: numbers and addresses, not words.</summary>
    public static Signs Glued(string text) => EmailAddress.In(text) | Iban.In(text) | PhoneNumber.In(text)
        | Postcode.In(text) | PersonNumbers.In(text);

    /// <summary>What is looked for where anything can be written.</summary>
    /// <param name="text">Plain: see <see cref="PlainText"/>.</param>
    public static Signs Open(string text)
    {
        if (text.Length < 2) return default;
        var signs = EmailAddress.In(text);
        if (text.AsSpan().ContainsAnyInRange('0', '9'))
            signs |= Iban.In(text) | PhoneNumber.In(text) | Postcode.In(text) | StreetAddress.In(text)
                | PersonNumbers.In(text);
        return signs | PersonName.In(text) | FreeText.In(text) | BirthDateText.In(text);
    }
}
