// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/clock.h"
#include "earshot/model/source.h"
#include "earshot/net/http_client.h"
#include "earshot/platform/platform.h"

#include <atomic>
#include <functional>
#include <string>
#include <vector>

namespace earshot {

/// One source to be polled now.
struct PollJob {
    Source source;
    Cursor cursor;
    std::string token; ///< secret; may be empty
};

/// One page of one poll, or how it failed. A poll of several pages gives several; `last` marks its end.
struct PolledPage {
    std::size_t job = 0; ///< index into the jobs
    Result<Page> page;
    bool last = true;
    Time at {};
};

/// Polls many sources at once through one HttpClient, page after page, and reads the answers.
///
/// Shape    run() returns when every job has had its last page. `sink` is called on the caller's thread, so what it does runs beside the
///          network, not before it. Not more than a few dozen unread answers are held: new requests start as answers are read, or
///          when nothing arrives for a moment, so that slow sources never hold up the others.
/// Errors   per job, in PolledPage; a poll stops after 50 pages and goes on from its cursor the next time.
/// Threads  run() on one thread at a time; stop() from any.
class Poller {
public:
    using Sink = std::function<void(PolledPage)>;

    Poller(HttpClient& http, const Clock& clock) : http_(&http), clock_(&clock) { }

    void run(const std::vector<PollJob>& jobs, const Sink& sink);
    void stop() { stopped_ = true; } ///< what is under way ends as Cancelled

private:
    HttpClient* http_;
    const Clock* clock_;
    std::atomic<bool> stopped_ { false };
};

}
