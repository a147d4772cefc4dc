// SPDX-License-Identifier: GPL-3.0-or-later
#include "answering.h"

#include "earshot/base/digest.h"

#define ZLIB_CONST
#include <zlib.h>

namespace earshot::replay {

namespace {

constexpr std::size_t worthCompressing = 1024;
constexpr int gzipWindow = 15 + 16;

std::string gzipped(const std::string& bytes)
{
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    std::string out(deflateBound(&stream, bytes.size()), '\0');
    stream.next_in = reinterpret_cast<const Bytef*>(bytes.data());
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

/// The part of an entity tag that weak comparison looks at.
std::string opaque(const std::string& etag)
{
    return etag.starts_with("W/") ? etag.substr(2) : etag;
}

}

void answerWith(const httplib::Request& request, httplib::Response& response, const std::string& body, const std::string& type)
{
    response.set_header("Vary", "Accept-Encoding");
    const bool takesGzip = request.get_header_value("Accept-Encoding").find("gzip") != std::string::npos;
    if (!takesGzip || body.size() < worthCompressing) {
        response.set_content(body, type);
        return;
    }
    response.set_header("Content-Encoding", "gzip");
    response.set_content(gzipped(body), type);
}

bool answeredNotModified(
    const httplib::Request& request, httplib::Response& response, const std::string& etag, const std::string& lastModified)
{
    response.set_header("ETag", etag);
    if (!lastModified.empty())
        response.set_header("Last-Modified", lastModified);
    const std::string known = request.get_header_value("If-None-Match");
    const bool same = known.empty() ? !lastModified.empty() && request.get_header_value("If-Modified-Since") == lastModified
                                    : known == "*" || known.find(opaque(etag)) != std::string::npos;
    if (same)
        response.status = 304;
    return same;
}

std::string weakEtag(const std::string& body)
{
    return "W/\"" + hexOf(sha256(body)).substr(0, 32) + '"';
}

}
