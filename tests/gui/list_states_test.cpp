// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/gui/window_fixture.h"
#include "widgets/template_picker.h"
#include "windows/case_window.h"
#include "windows/evidence_pane.h"
#include "windows/mention_pane.h"
#include "words/errors.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <QTextBrowser>

using namespace earshot;
using namespace earshot::test;

namespace {

/// A window over a workspace that is not there.
struct NoWorkspace {
    TempDir folder;
    FixedClock clock;
    SharedSecrets secrets;
    gui::Desk desk{ { folder.file("gone.db"), "ana", &clock, secrets.maker() } };
    ScriptedDialogs dialogs;
    QSettings settings{ QString::fromStdString(folder.file("earshot.ini")), QSettings::IniFormat };
    gui::MainWindow window{ desk, dialogs, settings };

    NoWorkspace()
    {
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    QString reason() const { return gui::sentenceFor({ ErrorKind::WorkspaceMissing, folder.file("gone.db"), {} }); }
};

/// What stands in place of the list, once it says this.
bool says(const QWidget& root, const char* message, const QString& sentence)
{
    const auto& label = find<QLabel>(root, message);
    return waitUntil([&] { return label.isVisible() && label.text().contains(sentence); }, std::chrono::seconds(5));
}

/// Each page of Listening with the message that stands in place of its list.
constexpr std::pair<int, const char*> pages[]
    = { { 0, "sourceMessage" }, { 1, "brandMessage" }, { 3, "templateMessage" }, { 4, "peopleMessage" } };

void turnTo(const QWidget& window, int page)
{
    find<QAbstractItemView>(window, "pageList").setCurrentIndex(find<QAbstractItemView>(window, "pageList").model()->index(page, 0));
}

}

TEST_CASE("Every list that cannot be read says why in its place")
{
    NoWorkspace here;
    CHECK(says(here.window, "listMessage", here.reason()));
    press("Ctrl+2");
    CHECK(says(here.window, "boardMessage", here.reason()));
    press("Ctrl+4");
    type("router");
    CHECK(says(here.window, "archiveMessage", here.reason()));
    press("Ctrl+6");
    for (const auto& [page, message] : pages) {
        INFO(message);
        turnTo(here.window, page);
        CHECK(says(here.window, message, here.reason()));
    }
}

TEST_CASE("Every list that is empty says what that means")
{
    WindowFixture here(Filling::Nothing);
    CHECK(says(here.window(), "listMessage", "Nothing here"));
    press("Ctrl+2");
    CHECK(says(here.window(), "boardMessage", "No case yet"));
    press("Ctrl+4");
    type("router");
    CHECK(says(here.window(), "archiveMessage", "Nothing was ever heard"));
    press("Ctrl+6");
    const char* const sentences[] = { "listens nowhere yet", "No brand yet", "No templates yet" };
    for (int i = 0; i < 3; ++i) {
        turnTo(here.window(), pages[i].first);
        CHECK(says(here.window(), pages[i].second, sentences[i]));
    }
}

TEST_CASE("A list says that it is loading until its answer is there")
{
    WindowFixture here;
    const auto loads = [&](const char* message) {
        const auto& label = here.the<QLabel>(message);
        return label.isVisible() && label.text() == QString::fromUtf8("Loading…");
    };
    press("Ctrl+2");
    CHECK(loads("boardMessage"));
    press("Ctrl+6");
    for (const auto& [page, message] : pages) {
        INFO(message);
        turnTo(here.window(), page);
        CHECK(loads(message));
    }
}

TEST_CASE("A page without a list says that it is loading, and offers nothing to change until what is kept stands there")
{
    WindowFixture here;
    press("Ctrl+6");
    const auto isLoading = [&](const char* label) { return here.the<QLabel>(label).text() == QString::fromUtf8("Loading…"); };
    turnTo(here.window(), 1);
    CHECK(isLoading("previewMessage"));
    turnTo(here.window(), 2);
    CHECK(isLoading("exampleText"));
    CHECK_FALSE(here.the<QWidget>("weekEditor").isEnabled());
    turnTo(here.window(), 5);
    CHECK(isLoading("contentsText"));
    CHECK(waitUntil([&] { return here.the<QLabel>("contentsText").text().contains("mentions in"); }));
    turnTo(here.window(), 2);
    CHECK(waitUntil([&] { return here.the<QWidget>("weekEditor").isEnabled(); }));
}

TEST_CASE("Work hours that cannot be read say why and cannot be saved over")
{
    NoWorkspace here;
    press("Ctrl+6");
    turnTo(here.window, 2);
    CHECK(says(here.window, "hoursFault", here.reason()));
    CHECK_FALSE(find<QWidget>(here.window, "weekEditor").isEnabled());
}

TEST_CASE("A mention that cannot be read says why in its pane")
{
    WindowFixture here;
    REQUIRE(waitUntil([&] { return !here.the<QLabel>("verdictLine").text().isEmpty(); }));
    here.the<gui::MentionPane>("mentionPane").show({ 999 });
    CHECK(waitUntil([&] {
        return here.the<QTextBrowser>("conversation").toPlainText() == gui::sentenceFor({ ErrorKind::Unknown, {}, {} });
    }));
    CHECK(here.the<QLabel>("verdictLine").text().isEmpty());
    CHECK_FALSE(here.the<gui::MentionPane>("mentionPane").row());
}

TEST_CASE("A case that cannot be read says why, and no longer that it is loading")
{
    WindowFixture here;
    here.window().openCase(999);
    auto& opened = here.the<gui::CaseWindow>("caseWindow");
    auto& conversation = find<QTextBrowser>(opened, "conversation");
    CHECK(conversation.placeholderText() == QString::fromUtf8("Loading…"));
    CHECK(waitUntil([&] { return conversation.placeholderText().isEmpty(); }));
    CHECK(find<QWidget>(opened, "messageBar").isVisible());
}

TEST_CASE("What was asked for and cannot be counted or looked for is told, not passed over")
{
    NoWorkspace here;
    auto& bar = find<QWidget>(here.window, "messageBar");
    find<QAbstractItemView>(here.window, "mentionList").setFocus();
    press("Ctrl+Shift+A");
    CHECK(waitUntil([&] { return bar.isVisible(); }));
    press("Ctrl+4");
    type("router");
    const auto& note = find<QLabel>(here.window, "searchNote");
    CHECK(waitUntil([&] { return note.text() == "not counted"; }));
    CHECK(note.toolTip() == here.reason());
}

TEST_CASE("A count that is not known yet is no nought")
{
    NoWorkspace here;
    const auto& views = find<QAbstractItemView>(here.window, "viewList");
    CHECK(textAt(views, 0) == "Needs an answer");
    CHECK(textAt(views, 0, Qt::UserRole).isEmpty());
    CHECK(textAt(views, 0, Qt::AccessibleTextRole) == "Needs an answer");
}

TEST_CASE("Evidence that cannot be read says why")
{
    WindowFixture here;
    press("Ctrl+F");
    here.the<gui::EvidencePane>("evidencePane").show(Hit{ .mention = { .id = { 999 } }, .marks = {} });
    REQUIRE(waitUntil([&] { return !here.the<QTextBrowser>("versions").toPlainText().isEmpty(); }));
    CHECK(here.the<QTextBrowser>("versions").toPlainText() == gui::sentenceFor({ ErrorKind::Unknown, "mention 999", {} }));
}

TEST_CASE("The list of templates says where templates come from, and when none has the typed name")
{
    DeskFixture here;
    gui::TemplatePicker picker(here.desk().queries(), nullptr);
    picker.open({});
    const auto& message = find<QLabel>(picker, "templatesMessage");
    CHECK(message.text() == QString::fromUtf8("Loading…"));
    REQUIRE(waitUntil([&] { return message.text().startsWith("There are no templates yet"); }));
    CHECK_FALSE(find<QListView>(picker, "templateList").isVisible());
    got(here.workspace().templates().add({ .name = "Thanks", .text = "Thank you." }, "ana", here.clock.now()));
    picker.open({});
    REQUIRE(waitUntil([&] { return find<QListView>(picker, "templateList").isVisible(); }));
    find<QLineEdit>(picker, "templateFilter").setText("sorry");
    CHECK(message.isVisible());
    CHECK(message.text() == "No template has this in its name.");
}
