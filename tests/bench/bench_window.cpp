// SPDX-License-Identifier: GPL-3.0-or-later
// bench_window WORKSPACE [--minutes N=10] [--quick]: the real window on a full workspace, as a person sees it: how long until the list is
// painted, whether it ever stands still while somebody scrolls, changes views or is at work while 50 mentions a second come in, and how
// much memory it takes. The workspace is changed: a team is put to work in it and feeds are polled into it.
#include "live_feeds.h"
#include "measuring.h"
#include "required.h"
#include "support/running_earshot.h"
#include "support/wait_for.h"
#include "window_report.h"
#include "window_workload.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <exception>
#include <functional>
#include <thread>

namespace earshot::bench {

namespace {

constexpr std::size_t liveFeeds = 5, livePerSecond = 50;
constexpr auto liveEvery = std::chrono::seconds(2);

struct Wishes {
    std::string workspace;
    double minutes = 10;
    int starts = 5, rounds = 5, steps = 300;
};

Json key(const std::string& keys)
{
    return { { "do", "press" }, { "keys", keys } };
}

Json inList(const std::string& act, double share = 0)
{
    return { { "do", act }, { "widget", "mentionList" }, { "share", share } };
}

class WindowBench {
public:
    explicit WindowBench(Wishes wishes)
        : wishes_(std::move(wishes))
        , workspace_(required(Workspace::open(wishes_.workspace, clock_, "ana")))
    {
        putToWork(workspace_);
        for (const Source& source : required(workspace_.sources().all()))
            if (!source.paused)
                required(workspace_.sources().setPaused(source.id, true, "ana", workspace_.now()));
    }

    void run()
    {
        starts();
        earshot_ = started();
        waitForViews();
        tellHead("scrolling in All mentions, newest first");
        scroll();
        tellHead("changing views and filters, until painted");
        switchViews();
        filter();
        report_.tellMemory("resident after all that", earshot_->process().pid(), 250);
        live();
        report_.tellVerdict();
    }

private:
    using Window = test::RunningEarshot;

    std::unique_ptr<Window> started() const
    {
        return std::make_unique<Window>(Window::Wish{ .home = home_.path().string(),
            .arguments = { "--workspace", wishes_.workspace },
            .environment = { { "QT_LOGGING_RULES", "default.warning=false" } }, // the screen that nobody sees tells of what it cannot do
            .hand = "bench_hand" });
    }

    void starts()
    {
        fmt::print("start, from exec to the list\n");
        for (int i = 0; i < wishes_.starts; ++i) {
            if (i == 0)
                giveUpPages(wishes_.workspace);
            const double begin = monotonicSeconds();
            const auto window = started();
            const Json painted = window->ask({ { "do", "started" } });
            report_.tellStart(i == 0 ? "with the file's pages given up" : "again", painted["first"].get<double>() - begin,
                painted["whole"].get<double>() - begin);
            window->press("Ctrl+Q");
            window->process().wait();
        }
    }

    void waitForViews()
    {
        earshot_->ask({ { "do", "started" } });
        test::waitFor([&] { return earshot_->ask({ { "do", "rows" }, { "widget", "viewList" } }) == views_.size(); });
    }

    void tellHead(const char* what) { report_.tellHead(what); }

    double timed(const Json& act) { return earshot_->ask({ { "do", "timed" }, { "act", act } })["whole"].get<double>(); }

    /// The same act so many times; each begins when the one before was painted.
    void steps(const std::string& name, int count, const std::function<Json(int)>& act, double wanted = 0)
    {
        earshot_->ask({ { "do", "heart.forget" } });
        std::vector<double> times;
        for (int i = 0; i < count; ++i)
            times.push_back(timed(act(i)));
        report_.tellSteps(name, times, earshot_->ask({ { "do", "heart.report" } }), wanted);
    }

    void openView(const std::string& name)
    {
        const auto row = std::ranges::find(views_, name) - views_.begin();
        timed({ { "do", "choose" }, { "widget", "viewList" }, { "row", row } });
    }

    void scroll()
    {
        openView("All mentions");
        earshot_->ask({ { "do", "heart.forget" } });
        const Stopwatch filling;
        const auto all = required(workspace_.store().info()).mentions;
        test::waitFor([&] { return earshot_->ask(inList("rows")) >= all; }, std::chrono::minutes(5));
        report_.tellNote(fmt::format("all {} rows known after {:.1f} s, meanwhile:", all, filling.seconds()));
        report_.tellSteps("filling the list", {}, earshot_->ask({ { "do", "heart.report" } }));
        earshot_->ask({ { "do", "focus" }, { "widget", "mentionList" } });
        const int steps = wishes_.steps;
        this->steps("wheel", steps, [](int) { return inList("wheel"); });
        this->steps("PageDown", steps, [](int) { return key("PgDown"); });
        this->steps("J", steps, [](int) { return key("J"); });
        this->steps("scroll bar, end to end", steps, [=](int i) { return inList("slide", double(i + 1) / steps); });
        this->steps("End and Home", 10, [](int i) { return key(i % 2 == 0 ? "End" : "Home"); });
        this->steps("scroll bar, anywhere", steps, [=](int i) { return inList("slide", double((i + 1) * 7919 % 1000) / 1000); });
    }

    void switchViews()
    {
        for (std::size_t row = 0; row < views_.size(); ++row) {
            const std::size_t other = row == 0 ? 1 : 0;
            std::vector<double> times;
            earshot_->ask({ { "do", "heart.forget" } });
            for (int i = 0; i < wishes_.rounds; ++i) {
                timed({ { "do", "choose" }, { "widget", "viewList" }, { "row", other } });
                times.push_back(timed({ { "do", "choose" }, { "widget", "viewList" }, { "row", row } }));
            }
            report_.tellSteps("view " + views_[row], times, earshot_->ask({ { "do", "heart.report" } }), 150);
        }
    }

    /// In All mentions; what is written is taken at once by Return.
    void filter()
    {
        openView("All mentions");
        for (const char* const words :
            { "language:ru", "language:fi", "verdict:troll", "verdict:unsure language:id", "invoice", "kestrelon", "#vip", "@mira",
                "reach:2900", "reach:15000", "since:24h", "for:me", "case:open", "-case:open language:de" }) {
            std::vector<double> times;
            earshot_->ask({ { "do", "heart.forget" } });
            for (int i = 0; i < wishes_.rounds; ++i) {
                earshot_->ask({ { "do", "focus" }, { "widget", "filterField" } });
                earshot_->type(words);
                times.push_back(timed(key("Return")));
                earshot_->ask({ { "do", "focus" }, { "widget", "filterField" } });
                timed(key("Esc"));
            }
            report_.tellSteps(std::string("filter ") + words, times, earshot_->ask({ { "do", "heart.report" } }), 150);
        }
    }

    void listenTo(const LiveFeeds& feeds)
    {
        for (const std::string& url : feeds.urls()) {
            Source source;
            source.platform = "feed";
            source.baseUrl = url;
            source.every = liveEvery;
            required(workspace_.sources().add(source, "ana", workspace_.now()));
        }
    }

    /// Somebody reads on, a key every few seconds, while the newest come in at the top.
    void live()
    {
        openView("All mentions");
        earshot_->ask({ { "do", "focus" }, { "widget", "mentionList" } });
        const auto before = required(workspace_.store().info()).mentions;
        const LiveFeeds feeds(liveFeeds, livePerSecond);
        listenTo(feeds);
        report_.tellLiveHead(livePerSecond);
        const int minutes = static_cast<int>(std::ceil(wishes_.minutes));
        for (int minute = 1; minute <= minutes; ++minute) {
            earshot_->ask({ { "do", "heart.forget" } });
            for (int i = 0; i < 20; ++i) {
                std::this_thread::sleep_for(std::chrono::duration<double>(3 * wishes_.minutes / minutes));
                earshot_->press("J");
            }
            report_.tellLive(minute, required(workspace_.store().info()).mentions - before, feeds.written(),
                earshot_->ask({ { "do", "heart.report" } }), earshot_->process().pid());
        }
    }

    Wishes wishes_;
    SystemClock clock_;
    Workspace workspace_;
    test::TempDir home_;
    std::unique_ptr<Window> earshot_;
    WindowReport report_;
    const std::vector<std::string> views_{ "Needs an answer", "Mine", "Unsure", "Candidates", "Trolls", "Praise", "Snoozed", "All mentions",
        "Turkish", "Finnish", "VIP", "Trolls in Russian", "Loud and unsure" };
};

}

}

int main(int argc, char** argv)
try {
    CLI::App app("The window on a full workspace", "bench_window");
    earshot::bench::Wishes wishes;
    bool quick = false;
    app.add_option("WORKSPACE", wishes.workspace, "as made by make_workspace; it is changed")->required();
    app.add_option("--minutes", wishes.minutes, "of live polling");
    app.add_flag("--quick", quick, "fewer steps");
    CLI11_PARSE(app, argc, argv);
    if (quick)
        wishes.starts = wishes.rounds = 2, wishes.steps = 50;
    earshot::bench::WindowBench(wishes).run();
    return 0;
} catch (const std::exception& failed) {
    fmt::print(stderr, "bench_window: {}\n", failed.what());
    return 1;
}
