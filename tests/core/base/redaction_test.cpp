// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/log.h"
#include "earshot/base/text.h"
#include "earshot/base/url.h"
#include "support/catch.h"

using namespace earshot;
using namespace std::string_literals;

TEST_CASE("A redacted URL keeps what tells where, and hides what lets in")
{
    const auto [url, expected] = GENERATE(table<std::string, std::string>({
        { "https://kelp.example/@kelp/109876543210987654", "https://kelp.example/@kelp/109876543210987654" },
        { "https://user:pw@kelp.example:8443/a", "https://***@kelp.example:8443/a" },
        { "https://token@kelp.example", "https://***@kelp.example" },
        { "https://a@b@kelp.example/", "https://***@kelp.example/" },
        { "https://user:p/w?x@kelp.example/a", "https://***@kelp.example/a" },
        { "https://kelp.example/a?q=shoes&token=abc&flag", "https://kelp.example/a?q=***&token=***&flag" },
        { "https://kelp.example/a?empty=&x=a=b;y=c", "https://kelp.example/a?empty=&x=***;y=***" },
        { "https://kelp.example/cb#access_token=abc&state=x", "https://kelp.example/cb#access_token=***&state=***" },
        { "https://kelp.example/?0123456789abcdef0123456789abcdef", "https://kelp.example/?***" },
        { "https://hooks.example/T0/0123456789abcdefghijklmn/x", "https://hooks.example/T0/***/x" },
        { "https://kelp.example/a-long-but-readable-title-of-a-page", "https://kelp.example/a-long-but-readable-title-of-a-page" },
        { "https://www.google.com/alerts/feeds/12345678901234567890/98765432109876543210", "https://www.google.com/alerts/feeds/***" },
        { "postgresql://earshot:pw@db.example/earshot?sslmode=require", "postgresql://***@db.example/earshot?sslmode=***" },
        { "http://[::1]:8080/a@b", "http://[::1]:8080/a@b" },
        { "/api/v1/statuses?min_id=1", "/api/v1/statuses?min_id=***" },
        { "/callback?token=abc&next=https://b.example/?x=y", "/callback?token=***&next=***" },
        { "user:pw@proxy.example?to=http://b.example", "***@proxy.example?to=***" },
        { "", "" },
    }));
    CAPTURE(url);
    CHECK(redactedUrl(url) == expected);
}

TEST_CASE("What lets in is told from what a feed is asked for")
{
    const auto [url, holds] = GENERATE(table<std::string, bool>({
        { "https://kelp.example/feed", false },
        { "https://news.example/search?q=telvana+down&hl=en&page=2#top", false },
        { "https://kelp.example/feed?other", false },
        { "https://kelp.example/feed?token=", false },
        { "https://user:pw@kelp.example/feed", true },
        { "https://user:p/w?q=x@kelp.example/feed", true },
        { "https://kelp.example/feed?token=abc", true },
        { "https://kelp.example/feed?q=telvana&s=abc", true },
        { "https://kelp.example/feed?q=0123456789abcdef0123456789abcdef", true },
        { "https://kelp.example/feed?0123456789abcdef0123456789abcdef", true },
        { "https://kelp.example/feed#key=abc", true },
        { "https://www.google.com/alerts/feeds/12345678901234567890/98765432109876543210", true },
    }));
    CAPTURE(url);
    CHECK(holdsSecret(url) == holds);
    CHECK_FALSE(holdsSecret(redactedUrl(url)));
    CHECK(withoutSecret(url) == (holds ? redactedUrl(url) : url));
}

TEST_CASE("A redacted URL is one harmless line whatever it was")
{
    CHECK(redactedUrl("https://a.example/\n\x1B[2J\u202Ex\xFF") == "https://a.example/ [2Jx\uFFFD");
}

TEST_CASE("Secrets in free text are hidden")
{
    const auto [text, expected] = GENERATE(table<std::string, std::string>({
        { "Authorization: Bearer abc.def-ghi", "Authorization: ***" },
        { "authorization: Digest username=\"x\", response=\"y\"\nHost: a", "authorization: ***\nHost: a" },
        { "Set-Cookie: session=abc; Path=/", "Set-Cookie: ***" },
        { "sent bearer abc123, then Basic dXNlcjpwdw==", "sent bearer ***, then Basic ***" },
        { "token: Bearer abc123 refused", "token: *** *** refused" },
        { "access_token=abc&scope=read", "access_token=***&scope=read" },
        { "refresh-token = abc, next", "refresh-token = ***, next" },
        { "{\"password\": \"two words \\\" more\", \"user\": \"a\"}", "{\"password\": \"***\", \"user\": \"a\"}" },
        { "{\\\"password\\\":\\\"abc", "{\\\"password\\\":\\\"***" },
        { "host=db password='a b' user=c", "host=db password='***' user=c" },
        { "client_secret=abc) api_key=def] X-Api-Key: ghi", "client_secret=***) api_key=***] X-Api-Key: ***" },
        { "PASSWORD=abc PWD=def passphrase=ghi", "PASSWORD=*** PWD=*** passphrase=***" },
        { "password=", "password=" },
        { "GET https://u:p@a.example/x?key=1 failed", "GET https://***@a.example/x?key=*** failed" },
        { "(<https://a.example/?t=1>, \"postgres://u:p@b/\")", "(<https://a.example/?t=***>, \"postgres://***@b/\")" },
        { "https://a.example/x?next=https://b.example/?token=abc", "https://a.example/x?next=***" },
    }));
    CAPTURE(text);
    CHECK(redacted(text) == expected);
}

TEST_CASE("Text without secrets stays as it is")
{
    const std::string text = GENERATE(""s, "Polled 12 sources in 3 s: 4 new mentions"s, "the token is old"s, "the bearer"s,
        "no password given"s, "tokens=3 and secretary: Ann"s, "Größe 5 > 4, \"quoted\" 'too'"s, "bearer  "s, "a://"s);
    CAPTURE(text);
    CHECK(redacted(text) == text);
}

TEST_CASE("Redaction copes with any bytes")
{
    CHECK(redacted("token=\xFF\xFE x") == "token=*** x");
    CHECK(redacted("token=a\0b"s) == "token=***");
    CHECK(redacted("password=\"never closed\\") == "password=\"***");
    CHECK(isValidUtf8(redacted("\xC3 https://\xC3@\x80/?\xFF=\xFF")));
}

TEST_CASE("No secret survives wherever it is put")
{
    const std::string secret = "s3cr3tValue";
    for (const std::string& frame : { "https://u:%@a.example/"s, "https://a.example/?x=%"s, "https://a.example/#t=%&b"s,
             "Authorization: Basic %"s, "token=%"s, "my_token: '%'"s, "\"secret\":\"%\""s, "Bearer   %"s, "Cookie: a=1; b=%"s,
             "mysql://root:%@localhost"s, "passwd : %"s, "Authorization: Token token=\"%\""s }) {
        std::string text = frame;
        text.replace(text.find('%'), 1, secret);
        CAPTURE(text);
        CHECK(redacted(text).find(secret) == std::string::npos);
        CHECK(redacted("before " + text + " after").find(secret) == std::string::npos);
    }
}
