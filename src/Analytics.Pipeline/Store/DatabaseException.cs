namespace Analytics.Pipeline.Store;

/// <summary>The database cannot be used. The message is for the operator: what is wrong, and the next step.</summary>
public sealed class DatabaseException(string message, Exception? inner = null) : Exception(message, inner);
