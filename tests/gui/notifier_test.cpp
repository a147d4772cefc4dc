// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/commitments.h"
#include "support/gui/window_fixture.h"
#include "words/notices.h"
#include "workers/notifier.h"

#include <QSignalSpy>

#include <algorithm>

using namespace earshot;
using namespace earshot::test;
using gui::Notice;
using gui::NoticeKind;

namespace {

struct News {
    DeskFixture here;
    std::int64_t before = got(here.workspace().ledger().last());

    std::vector<Notice> since()
    {
        const auto rows = got(here.workspace().ledger().rows(before, 0));
        before = rows.empty() ? before : rows.back().sequence;
        return got(gui::noticesIn(here.workspace(), rows));
    }
};

}

TEST_CASE("A complaint that opened a case is news, and so is its edit, a troll is not")
{
    News news;
    PostWanted post{ .name = "new-a", .text = "Charged twice", .due = std::chrono::minutes(30) };
    record(news.here.workspace(), post);
    record(news.here.workspace(), { .name = "new-b", .text = "You morons", .label = Label::Troll, .due = std::chrono::minutes(0) });
    edit(news.here.workspace(), post, "Charged three times");
    const auto notices = news.since();
    std::vector<NoticeKind> kinds;
    for (const Notice& notice : notices)
        kinds.push_back(notice.kind);
    CHECK(std::ranges::count(kinds, NoticeKind::Edited) == 1);
    CHECK(std::ranges::count(kinds, NoticeKind::NewComplaint) == 1);
}

TEST_CASE("An answer is due soon within a quarter of an hour and overdue once it is past")
{
    News news;
    const Time start = news.here.clock.now();
    record(news.here.workspace(), { .name = "new-a", .text = "Soon", .due = std::chrono::minutes(10) });
    record(news.here.workspace(), { .name = "new-b", .text = "Later", .due = std::chrono::minutes(60) });
    const auto has = [&](NoticeKind kind, const std::string& text) {
        return std::ranges::any_of(got(gui::dueNotices(news.here.workspace(), start)),
            [&](const Notice& notice) { return notice.kind == kind && notice.text == text; });
    };
    CHECK(has(NoticeKind::DueSoon, "Soon"));
    CHECK_FALSE(has(NoticeKind::DueSoon, "Later"));
    news.here.clock.advance(std::chrono::minutes(11));
    CHECK(has(NoticeKind::Overdue, "Soon"));
    CHECK_FALSE(has(NoticeKind::DueSoon, "Soon"));
}

TEST_CASE("A promise is told when it falls due, as a first answer is")
{
    News news;
    const Time start = news.here.clock.now();
    const MentionId mention = record(news.here.workspace(), { .name = "new-a", .text = "Promised", .due = std::chrono::minutes(500) });
    const CaseId inCase = got(news.here.workspace().mentions().find(mention)).caseId;
    got(addCommitment(news.here.workspace(), { .caseId = inCase, .text = "We call", .dueAt = start + std::chrono::minutes(10) }));
    const auto kindsOf = [&] {
        std::vector<NoticeKind> kinds;
        for (const Notice& notice : got(gui::dueNotices(news.here.workspace(), start)))
            if (notice.caseId == inCase)
                kinds.push_back(notice.kind);
        return kinds;
    };
    CHECK(kindsOf() == std::vector{ NoticeKind::DueSoon });
    news.here.clock.advance(std::chrono::minutes(11));
    CHECK(kindsOf() == std::vector{ NoticeKind::Overdue });
}

TEST_CASE("Each promise of a case has its own due time among the news")
{
    News news;
    const Time start = news.here.clock.now();
    const MentionId mention = record(news.here.workspace(), { .name = "new-a", .text = "Promised", .due = std::chrono::minutes(500) });
    const CaseId inCase = got(news.here.workspace().mentions().find(mention)).caseId;
    const auto dueAt = [&] {
        const auto notices = got(gui::dueNotices(news.here.workspace(), news.here.clock.now()));
        const auto found = std::ranges::find(notices, inCase, &Notice::caseId);
        return found == notices.end() ? std::optional<Time>() : found->dueAt;
    };
    const Commitment first
        = got(addCommitment(news.here.workspace(), { .caseId = inCase, .text = "We call", .dueAt = start + std::chrono::minutes(5) }));
    CHECK(dueAt() == first.dueAt);
    got(settle(news.here.workspace(), first.id, CommitmentState::Done));
    got(addCommitment(news.here.workspace(), { .caseId = inCase, .text = "We write", .dueAt = start + std::chrono::minutes(9) }));
    CHECK(dueAt() == start + std::chrono::minutes(9));
}

TEST_CASE("An overdue first answer hides no promise and no task, and a broken promise no first answer")
{
    News news;
    Workspace& workspace = news.here.workspace();
    const Time start = news.here.clock.now();
    const auto complaint = [&](const std::string& name, std::chrono::minutes due) {
        return caseOf(workspace, record(workspace, { .name = name, .text = name, .due = due }));
    };
    const CaseId unanswered = complaint("new-a", std::chrono::minutes(1)), broken = complaint("new-b", std::chrono::minutes(14));
    const auto promise = [&](CaseId id, const std::string& text, int minutes, CommitmentKind kind) {
        got(addCommitment(workspace, { .caseId = id, .kind = kind, .text = text, .dueAt = start + std::chrono::minutes(minutes) }));
    };
    promise(unanswered, "We call", 12, CommitmentKind::Promise);
    promise(unanswered, "We write", 13, CommitmentKind::Promise);
    promise(unanswered, "Ask the depot", 14, CommitmentKind::Task);
    promise(broken, "We look", 2, CommitmentKind::Promise);
    news.here.clock.advance(std::chrono::minutes(5));
    const auto texts = [&](NoticeKind kind) {
        std::vector<std::string> all;
        for (const Notice& notice : got(gui::dueNotices(workspace, start)))
            if (notice.kind == kind && (notice.caseId == unanswered || notice.caseId == broken))
                all.push_back(gui::bodyOf({ notice }).remove(QChar(0x2068)).remove(QChar(0x2069)).toStdString());
        return all;
    };
    CHECK(texts(NoticeKind::Overdue) == std::vector<std::string>{ "Mira K.: new-a", "Promise to Mira K.: We look" });
    CHECK(texts(NoticeKind::DueSoon)
        == std::vector<std::string>{
            "Mira K.: new-b", "Promise to Mira K.: We call", "Promise to Mira K.: We write", "Task (Mira K.): Ask the depot" });
}

TEST_CASE("Each due thing is told once, folded with the others, however often the clock is looked at")
{
    DeskFixture here(Filling::Nothing);
    addSources(here.workspace());
    const CaseId inCase
        = caseOf(here.workspace(), record(here.workspace(), { .name = "new-a", .text = "Charged twice", .due = std::chrono::minutes(5) }));
    const Time due = here.clock.now() + std::chrono::minutes(6);
    got(addCommitment(here.workspace(), { .caseId = inCase, .text = "We call", .dueAt = due }));
    QSettings settings(QString::fromStdString(here.folder.file("s.ini")), QSettings::IniFormat);
    gui::Notifier notifier(here.desk(), settings);
    std::vector<gui::Bubble> told;
    QObject::connect(&notifier.bubbles(), &gui::Bubbles::windowWanted, [&](const gui::Bubble& bubble) { told.push_back(bubble); });
    const auto soon
        = [&] { return std::ranges::find_if(told, [](const gui::Bubble& bubble) { return bubble.topic == "notify/dueSoon"; }); };
    auto& clock = find<QTimer>(notifier, "dueTimer");
    int looks = 0;
    QObject::connect(&clock, &QTimer::timeout, [&] { ++looks; });
    clock.start(std::chrono::milliseconds(20));
    REQUIRE(waitUntil([&] { return soon() != told.end(); }));
    CHECK(looks > 5);
    CHECK(soon()->title == gui::titleOf(NoticeKind::DueSoon, 2));
    CHECK(soon()->body.count('\n') == 1);
    CHECK(std::ranges::count(told, QString("notify/dueSoon"), &gui::Bubble::topic) == 1);
}

TEST_CASE("Many at once are one pop-up, with the first three and nothing in them that a desktop would obey")
{
    const std::vector<Notice> many(
        14, { NoticeKind::NewComplaint, { 1 }, {}, "Mira\nK.", std::string("<b>now</b> \xE2\x80\xAE") + std::string(500, 'x') });
    CHECK(gui::titleOf(NoticeKind::NewComplaint, 14).contains("14"));
    const QStringList lines = gui::bodyOf(many).split('\n');
    REQUIRE(lines.size() == 4);
    CHECK(lines[0].contains("Mira K.: <b>now</b>"));
    CHECK_FALSE(lines[0].contains(QChar(0x202E)));
    CHECK(lines[0].size() < 130);
}

TEST_CASE("Quiet hours may run over midnight")
{
    TempDir folder;
    QSettings settings(QString::fromStdString(folder.file("s.ini")), QSettings::IniFormat);
    gui::NoticeWishes wishes(settings);
    CHECK_FALSE(wishes.isQuiet(QTime(23, 0)));
    wishes.setQuietHours(true, QTime(20, 0), QTime(7, 0));
    CHECK(wishes.isQuiet(QTime(23, 0)));
    CHECK(wishes.isQuiet(QTime(6, 59)));
    CHECK_FALSE(wishes.isQuiet(QTime(7, 0)));
    CHECK_FALSE(wishes.isQuiet(QTime(19, 59)));
    wishes.setWanted(NoticeKind::Deleted, false);
    CHECK_FALSE(wishes.wants(NoticeKind::Deleted));
}

TEST_CASE("It is quiet by the workspace's clock, and what happened then is not told")
{
    DeskFixture here; // at 09:00
    QSettings quietNow(QString::fromStdString(here.folder.file("now.ini")), QSettings::IniFormat);
    QSettings quietLater(QString::fromStdString(here.folder.file("later.ini")), QSettings::IniFormat);
    gui::NoticeWishes(quietNow).setQuietHours(true, QTime(8, 30), QTime(9, 30));
    gui::NoticeWishes(quietLater).setQuietHours(true, QTime(9, 30), QTime(8, 30));
    gui::Notifier silent(here.desk(), quietNow), telling(here.desk(), quietLater); // asked in this order, so they would tell in it
    QSignalSpy unheard(&silent.bubbles(), &gui::Bubbles::windowWanted), heard(&telling.bubbles(), &gui::Bubbles::windowWanted);
    bool isFollowing = false; // what stands in the ledger when it is first looked at is no news
    here.desk().queries().ask(
        &here.desk(), [](Workspace& workspace) { return workspace.ledger().last(); }, [&](const Result<std::int64_t>&) { isFollowing = true; });
    REQUIRE(waitUntil([&] { return isFollowing; }));
    record(here.workspace(), { .name = "new-a", .text = "Charged twice", .due = std::chrono::minutes(30) });
    REQUIRE(waitUntil([&] { return heard.count() == 1; }));
    CHECK(unheard.count() == 0);
}

TEST_CASE("Where a desktop shows no notifications, the window tells of them")
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qunsetenv("XDG_RUNTIME_DIR");
    DeskFixture here(Filling::Nothing);
    QSettings settings(QString::fromStdString(here.folder.file("s.ini")), QSettings::IniFormat);
    gui::Notifier notifier(here.desk(), settings);
    QSignalSpy told(&notifier.bubbles(), &gui::Bubbles::windowWanted), where(&notifier.bubbles(), &gui::Bubbles::shown);
    notifier.test();
    CHECK(told.count() == 1);
    CHECK(where.count() == 1);
}
