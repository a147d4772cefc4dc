// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/listen/poller.h"

#include "earshot/platform/registry.h"

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

namespace earshot {

namespace {

constexpr std::size_t fewUnread = 16; // answers read or waiting to be read before more are asked for
constexpr std::size_t startedAtOnce = 32;
constexpr auto quietMoment = std::chrono::milliseconds(50);
constexpr int pagesAtMost = 50;

struct Arrival {
    std::size_t job;
    Result<Response> response;
};

/// What the network thread hands to the reading thread. Shared, so that a late answer finds it even after the run has ended.
class Arrivals {
public:
    void push(Arrival arrival)
    {
        {
            const std::lock_guard lock(mutex_);
            waiting_.push_back(std::move(arrival));
        }
        changed_.notify_one();
    }

    std::optional<Arrival> pop(std::chrono::milliseconds most)
    {
        std::unique_lock lock(mutex_);
        if (!changed_.wait_for(lock, most, [this] { return !waiting_.empty(); }))
            return std::nullopt;
        Arrival first = std::move(waiting_.front());
        waiting_.pop_front();
        return first;
    }

    std::size_t size() const
    {
        const std::lock_guard lock(mutex_);
        return waiting_.size();
    }

private:
    mutable std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Arrival> waiting_;
};

class Run {
public:
    Run(HttpClient& http, const Clock& clock, const std::vector<PollJob>& jobs, const Poller::Sink& sink)
        : http_(http)
        , clock_(clock)
        , jobs_(jobs)
        , sink_(sink)
        , progress_(jobs.size())
    {
        for (std::size_t i = 0; i < jobs.size(); ++i)
            progress_[i].cursor = jobs[i].cursor;
    }

    void all(const std::atomic<bool>& stopped)
    {
        cancelled_ = stopped;
        startSome();
        while (finished_ < jobs_.size()) {
            if (stopped && !cancelled_)
                cancel();
            if (auto arrival = arrivals_->pop(quietMoment)) {
                read(std::move(*arrival));
                if (arrivals_->size() < fewUnread)
                    startNext();
            } else {
                startSome();
            }
        }
    }

private:
    struct Progress {
        Cursor cursor;
        int pages = 0;
    };

    void startSome()
    {
        for (std::size_t i = 0; i < startedAtOnce && next_ < jobs_.size(); ++i)
            startNext();
    }

    void startNext()
    {
        if (next_ >= jobs_.size())
            return;
        const std::size_t job = next_++;
        if (cancelled_)
            return finish(job, failure(ErrorKind::Cancelled));
        const auto platform = platformNamed(jobs_[job].source.platform);
        if (!platform)
            return finish(job, tl::unexpected(platform.error()));
        auto request = (*platform)->pollRequest(jobs_[job].source, progress_[job].cursor, jobs_[job].token);
        if (!request)
            return finish(job, tl::unexpected(request.error()));
        send(job, std::move(*request));
    }

    void send(std::size_t job, Request request)
    {
        http_.start(std::move(request), [arrivals = arrivals_, job](Result<Response> response) {
            arrivals->push({ job, std::move(response) });
        });
    }

    void read(Arrival arrival)
    {
        if (!arrival.response)
            return finish(arrival.job, tl::unexpected(arrival.response.error()));
        const PollJob& job = jobs_[arrival.job];
        Progress& progress = progress_[arrival.job];
        auto page = (*platformNamed(job.source.platform))->readPage(job.source, progress.cursor, *arrival.response, clock_.now());
        if (!page || !page->more || ++progress.pages >= pagesAtMost || cancelled_)
            return finish(arrival.job, std::move(page));
        progress.cursor = page->cursor;
        Request more = std::move(*page->more);
        more.bearer = job.token;
        sink_({ arrival.job, std::move(page), false, clock_.now() });
        send(arrival.job, std::move(more));
    }

    void finish(std::size_t job, Result<Page> page)
    {
        ++finished_;
        sink_({ job, std::move(page), true, clock_.now() });
    }

    void cancel()
    {
        cancelled_ = true;
        http_.cancelAll();
        while (next_ < jobs_.size())
            startNext();
    }

    HttpClient& http_;
    const Clock& clock_;
    const std::vector<PollJob>& jobs_;
    const Poller::Sink& sink_;
    std::vector<Progress> progress_;
    std::shared_ptr<Arrivals> arrivals_ = std::make_shared<Arrivals>();
    std::size_t next_ = 0, finished_ = 0;
    bool cancelled_ = false;
};

}

void Poller::run(const std::vector<PollJob>& jobs, const Sink& sink)
{
    Run(*http_, *clock_, jobs, sink).all(stopped_);
}

}
