using Grpc.Core;
using Grpc.Core.Interceptors;

namespace Customs.Client;

/// <summary>Gives every call the token of the identity, and a unary call a deadline unless it has one.</summary>
internal sealed class CallDefaults(Func<string?> token, TimeProvider time) : Interceptor
{
    /// <summary>Longest a unary call takes.</summary>
    public static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);

    public override AsyncUnaryCall<TResponse> AsyncUnaryCall<TRequest, TResponse>(
        TRequest request, ClientInterceptorContext<TRequest, TResponse> context, AsyncUnaryCallContinuation<TRequest, TResponse> continuation) =>
        continuation(request, With(context, context.Options.Deadline ?? time.GetUtcNow().UtcDateTime + Deadline));

    public override AsyncServerStreamingCall<TResponse> AsyncServerStreamingCall<TRequest, TResponse>(
        TRequest request, ClientInterceptorContext<TRequest, TResponse> context, AsyncServerStreamingCallContinuation<TRequest, TResponse> continuation) =>
        continuation(request, With(context, context.Options.Deadline));

    public override AsyncClientStreamingCall<TRequest, TResponse> AsyncClientStreamingCall<TRequest, TResponse>(
        ClientInterceptorContext<TRequest, TResponse> context, AsyncClientStreamingCallContinuation<TRequest, TResponse> continuation) =>
        continuation(With(context, context.Options.Deadline));

    public override AsyncDuplexStreamingCall<TRequest, TResponse> AsyncDuplexStreamingCall<TRequest, TResponse>(
        ClientInterceptorContext<TRequest, TResponse> context, AsyncDuplexStreamingCallContinuation<TRequest, TResponse> continuation) =>
        continuation(With(context, context.Options.Deadline));

    private ClientInterceptorContext<TRequest, TResponse> With<TRequest, TResponse>(ClientInterceptorContext<TRequest, TResponse> context, DateTime? deadline)
        where TRequest : class
        where TResponse : class
    {
        var headers = new Metadata();
        foreach (var entry in context.Options.Headers ?? [])
        {
            headers.Add(entry);
        }

        if (token() is { } bearer)
        {
            headers.Add("authorization", "Bearer " + bearer);
        }

        var options = context.Options.WithHeaders(headers);
        return new(context.Method, context.Host, deadline is { } d ? options.WithDeadline(d) : options);
    }
}
