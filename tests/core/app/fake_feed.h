// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/html.h"
#include "support/served_site.h"

#include <atomic>
#include <functional>
#include <mutex>
#include <string>
#include <vector>

namespace earshot::test {

struct FakeItem {
    std::string guid;
    std::string text;
    std::string link{}; ///< path of the item's own page on the same site; empty: it has none
    std::string date = "Mon, 02 Mar 2026 08:00:00 GMT";
};

/// A feed at /feed whose items may change, with an ETag as a real server gives it.
///
/// Threads  items may be changed while the server answers.
class FakeFeed {
public:
    FakeFeed() : path_(site_.serve("/feed", [this](const Request& request) { return answer(request); })) { }

    ServedSite& site() { return site_; }
    std::string url() const { return site_.url("/feed"); }
    void show(std::vector<FakeItem> items)
    {
        const std::lock_guard lock(mutex_);
        items_ = std::move(items);
        ++version_;
    }
    /// Answers 200 even to those who have this version.
    void forgetValidators() { givesValidators_ = false; }
    int notModified() const { return notModified_; }

private:
    Response answer(const Request& request)
    {
        const std::lock_guard lock(mutex_);
        const std::string tag = "\"" + std::to_string(version_) + "\"";
        if (givesValidators_ && request.headers.value("If-None-Match") == tag) {
            ++notModified_;
            return bare(304, "ETag", tag);
        }
        Response response = page(document(), "application/rss+xml");
        if (givesValidators_)
            response.headers.add("ETag", tag);
        return response;
    }

    std::string document() const
    {
        std::string text = "<rss version='2.0'><channel><title>Harbour forum</title>";
        for (const FakeItem& item : items_) {
            text += "<item><guid isPermaLink='false'>" + item.guid + "</guid><pubDate>" + item.date
                + "</pubDate><author>mira@kelp.example (Mira)</author>";
            if (!item.link.empty())
                text += "<link>" + site_.url(item.link) + "</link>";
            text += "<description>" + escapedHtml(item.text) + "</description></item>";
        }
        return text + "</channel></rss>";
    }

    std::mutex mutex_; ///< guards the two below
    std::vector<FakeItem> items_;
    int version_ = 0;
    std::atomic<bool> givesValidators_ = true;
    std::atomic<int> notModified_ = 0;
    ServedSite site_;
    ServedSite::Endpoint path_;
};

}
