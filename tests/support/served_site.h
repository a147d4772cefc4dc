// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/http.h"
#include "support/self_signed.h"

#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace earshot::test {

/// A real HTTP server on a free loopback port, for as long as this object lives.
///
/// Shape    serve() a path for as long as its handle lives; every other path is 404. The log keeps each request in the order of arrival,
/// its
///          `url` being path and query.
/// Threads  answers are given on several threads at once.
class ServedSite {
public:
    /// Text bodies (Content-Type text/* and such) go out as br or gzip where the client takes it.
    using Answer = std::function<Response(const Request&)>;

    class Endpoint {
    public:
        explicit Endpoint(std::function<void()> end) : end_(std::move(end)) { }
        Endpoint(Endpoint&& other) noexcept : end_(std::exchange(other.end_, nullptr)) { }
        Endpoint& operator=(Endpoint&&) = delete;
        ~Endpoint()
        {
            if (end_)
                end_();
        }

    private:
        std::function<void()> end_;
    };

    ServedSite();
    explicit ServedSite(const SelfSigned& certificate); ///< https
    ~ServedSite();

    int port() const;
    std::string url(const std::string& path = "/") const; ///< "http://127.0.0.1:1234/feed"

    [[nodiscard]] Endpoint serve(const std::string& path, Answer answer);
    [[nodiscard]] Endpoint serve(const std::string& path, Response answer);

    std::vector<Request> requests() const;
    std::vector<Request> requests(const std::string& path) const;

private:
    struct State;
    std::shared_ptr<State> state_; ///< shared with the handles, so that the order of destruction does not matter
};

/// An answer with a body and a Content-Type.
Response page(std::string body, std::string type = "text/plain");
/// An answer without a body: a status and one header.
Response bare(int status, const std::string& name = {}, const std::string& value = {});

}
