// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/url.h"
#include "support/catch.h"

using namespace earshot;
using namespace std::string_literals;

TEST_CASE("Only absolute http and https URLs with a host are such")
{
    const std::string good = GENERATE("http://a.example", "https://a.example/x?y#z", "HTTPS://A.EXAMPLE", "https://user:pw@a.example:8443/",
        "http://[::1]:8080/x", "https://münchen.example/straße", " https://a.example ", "http://192.0.2.1");
    CAPTURE(good);
    CHECK(isHttpUrl(good));
}

TEST_CASE("Anything else is no http URL")
{
    const std::string bad = GENERATE(as<std::string>{}, "", "a.example", "//a.example", "/path", "ftp://a.example", "file:///etc/passwd",
        "javascript:alert(1)", "mailto:a@b.example", "data:text/html,x", "http://", "https:a", "http://a b.example/",
        "http://a.example:99999/", "http://a.example:x/", "http://a.example/\r\nHost: b"s, "http://a.example/\0x"s,
        "http://a.example\x7F/"s, "gopher://a.example", "https://[::1", "://a.example");
    CAPTURE(bad);
    CHECK_FALSE(isHttpUrl(bad));
}

TEST_CASE("An endless URL is no URL")
{
    CHECK_FALSE(isHttpUrl("https://a.example/" + std::string(100'000, 'a')));
}

TEST_CASE("This machine is known by all its names")
{
    const std::string here = GENERATE("http://localhost", "http://LOCALHOST:8080/x", "http://127.0.0.1", "http://127.255.1.2/",
        "http://127.1", "http://0x7f.1/", "http://2130706433", "http://[::1]", "http://[0:0:0:0:0:0:0:1]:9", "http://user@localhost/");
    CAPTURE(here);
    CHECK(isLoopback(here));
}

TEST_CASE("No other machine passes for this one")
{
    const std::string elsewhere = GENERATE("http://a.example", "http://127.0.0.1.a.example", "http://127.a.example",
        "http://localhost.a.example", "http://localhost@a.example/", "http://127.0.0.1@a.example/", "http://a.example/localhost",
        "http://a.example#localhost", "http://a.example?@localhost", "http://128.0.0.1", "http://0.0.0.0", "http://[::2]", "http://[::]",
        "http://[::ffff:192.0.2.1]", "localhost", "", "http://");
    CAPTURE(elsewhere);
    CHECK_FALSE(isLoopback(elsewhere));
}

TEST_CASE("References are resolved as RFC 3986 has it")
{
    const auto [reference, expected] = GENERATE(table<std::string, std::string>({
        { "f", "https://a.example/b/f" },
        { "./f", "https://a.example/b/f" },
        { "../f", "https://a.example/f" },
        { "../../../f", "https://a.example/f" },
        { "/f", "https://a.example/f" },
        { "?q", "https://a.example/b/c?q" },
        { "#f", "https://a.example/b/c?d#f" },
        { "", "https://a.example/b/c?d" },
        { "//o.example/f", "https://o.example/f" },
        { "http://o.example/f", "http://o.example/f" },
        { " f g\n", "https://a.example/b/f%20g" },
        { "ü", "https://a.example/b/%c3%bc" },
    }));
    CAPTURE(reference);
    CHECK(resolvedUrl("https://a.example/b/c?d#e", reference) == expected);
}

TEST_CASE("A link that was broken over two lines is put together")
{
    CHECK(resolvedUrl("https://a.example/", "https://o.example/on\n\te/two") == "https://o.example/one/two");
}

TEST_CASE("References that lead out of the web are empty")
{
    const std::string reference = GENERATE(as<std::string>{}, "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\nscript:alert(1)",
        "mailto:a@b.example", "data:text/html,x", "file:///etc/passwd", "ftp://o.example/f", "http://", "//", "\0"s);
    CAPTURE(reference);
    CHECK(resolvedUrl("https://a.example/b", reference).empty());
}

TEST_CASE("Without a base only an absolute reference is resolved")
{
    CHECK(resolvedUrl("", "https://o.example/f") == "https://o.example/f");
    CHECK(resolvedUrl("", "/f").empty());
    CHECK(resolvedUrl("ftp://a.example/", "f").empty());
    CHECK(resolvedUrl("", "").empty());
}

TEST_CASE("An origin is scheme, host and port in one spelling")
{
    CHECK(originOf("HTTPS://User@Kelp.Example:443/@kelp?x#y") == "https://kelp.example");
    CHECK(originOf("http://kelp.example:80") == "http://kelp.example");
    CHECK(originOf("https://kelp.example:80") == "https://kelp.example:80");
    CHECK(originOf("http://[::1]:8080/") == "http://[::1]:8080");
    CHECK(originOf("ftp://kelp.example").empty());
    CHECK(originOf("kelp").empty());
}

TEST_CASE("A host comes in lower case and without its port")
{
    CHECK(hostOf("https://WWW.Kelp.Example:8443/x") == "www.kelp.example");
    CHECK(hostOf("nothing").empty());
}

TEST_CASE("The first query parameter of a name is decoded")
{
    const std::string url = "https://news.example/url?q=https%3A%2F%2Fa.example%2Fx%2By&q=second&r=a+b%20c&empty=&bare&%6eame=v#f?q=no";
    CHECK(queryParameter(url, "q") == "https://a.example/x+y");
    CHECK(queryParameter(url, "r") == "a b c");
    CHECK(queryParameter(url, "empty") == "");
    CHECK(queryParameter(url, "bare") == "");
    CHECK(queryParameter(url, "name") == "v");
    CHECK_FALSE(queryParameter(url, "Q"));
    CHECK_FALSE(queryParameter("https://a.example", "q"));
    CHECK_FALSE(queryParameter("?q=1", "q"));
}

TEST_CASE("A query value cannot smuggle in broken text")
{
    CHECK(queryParameter("https://a.example/?q=a%00b%FFc%1B", "q") == "ab\uFFFDc");
    CHECK(queryParameter("https://a.example/?q=100%&r=%zz", "r") == "%zz");
}

TEST_CASE("Percent encoding leaves only unreserved characters")
{
    CHECK(percentEncoded("AZaz09-._~") == "AZaz09-._~");
    CHECK(percentEncoded("a b/c?d&e=f+g#h%") == "a%20b%2Fc%3Fd%26e%3Df%2Bg%23h%25");
    CHECK(percentEncoded("ü\0"s) == "%C3%BC%00");
    CHECK(percentEncoded("").empty());
}

TEST_CASE("Links that lead to one page have one canonical form")
{
    const std::string link = GENERATE("https://kelp.example/a/b?id=1", "http://kelp.example/a/b?id=1", "https://www.kelp.example/a/b/?id=1",
        "HTTPS://KELP.example:443/a/b?id=1#top", "https://kelp.example/a/b?utm_source=x&id=1&utm_medium=y&fbclid=z",
        "https://kelp.example/a/b?id=1&GCLID=q&", "http://www.kelp.example:80/a/b//?id=1", "https://user:pw@kelp.example/a/b?id=1",
        " https://kelp.example/a/./b?id=1 ");
    CAPTURE(link);
    CHECK(canonicalLink(link) == "https://kelp.example/a/b?id=1");
}

TEST_CASE("Escapes in links have one spelling")
{
    CHECK(canonicalLink("https://kelp.example/%c3%bc?q=%e2%82%ac") == canonicalLink("https://kelp.example/ü?q=€"));
    CHECK(canonicalLink("https://kelp.example/100%") == "https://kelp.example/100%");
    CHECK(canonicalLink("https://kelp.example/%") == "https://kelp.example/%");
}

TEST_CASE("Links to different pages stay different")
{
    CHECK(canonicalLink("https://kelp.example/a") != canonicalLink("https://kelp.example/A"));
    CHECK(canonicalLink("https://kelp.example/?id=1") != canonicalLink("https://kelp.example/?id=2"));
    CHECK(canonicalLink("https://kelp.example:8443/") != canonicalLink("https://kelp.example/"));
    CHECK(canonicalLink("https://kelp.example/") == "https://kelp.example");
}

TEST_CASE("What is no link is its own key")
{
    CHECK(canonicalLink("tag:kelp.example,2026:1") == "tag:kelp.example,2026:1");
    CHECK(canonicalLink(" urn:uuid:1 ") == "urn:uuid:1");
    CHECK(canonicalLink("").empty());
}
