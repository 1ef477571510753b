import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Submits a message file over JSON and HTTPS: https://host:port IDENTITY-FOLDER IDENTITY FILE. Java 17, no libraries. */
public final class Submit {
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        byte[] content = Files.readAllBytes(Path.of(arguments[3]));
        String body = "{\"content\":\"" + Base64.getEncoder().encodeToString(content) + "\",\"requestId\":\"" + idOf(content) + "\"}";
        HttpClient http = HttpClient.newBuilder().sslContext(trusting(folder.resolve("ca.pem"))).connectTimeout(Duration.ofSeconds(5)).build();
        HttpRequest request = HttpRequest.newBuilder(URI.create(arguments[0].replaceAll("/$", "") + "/v1/declarations:submitMessage"))
            .timeout(Duration.ofSeconds(30))
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + Files.readString(folder.resolve(arguments[2] + ".token")).strip())
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
        HttpResponse<String> answer = send(http, request);
        System.out.println(answer.statusCode() + " " + answer.body());
        System.exit(answer.statusCode() == 200 ? 0 : 1);
    }

    /** Tries again while the suite is unavailable; the id of the request makes that safe. */
    private static HttpResponse<String> send(HttpClient http, HttpRequest request) throws Exception {
        for (long pause : new long[] {200, 1_000, 5_000}) {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 429 && answer.statusCode() != 503 && answer.statusCode() != 504) {
                return answer;
            }

            Thread.sleep(pause);
        }

        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** Follows from the content: the same message sent twice is stored once. */
    private static UUID idOf(byte[] content) throws Exception {
        MessageDigest hash = MessageDigest.getInstance("SHA-256");
        hash.update((byte) 0);
        ByteBuffer id = ByteBuffer.wrap(hash.digest(content));
        return new UUID((id.getLong() & ~0xF000L) | 0x4000L, (id.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L);
    }

    private static SSLContext trusting(Path authority) throws Exception {
        KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        try (InputStream file = Files.newInputStream(authority)) {
            trusted.setCertificateEntry("suite", CertificateFactory.getInstance("X.509").generateCertificate(file));
        }

        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
