// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "earshot/base/blocking.h"
#include "look/theme.h"
#include "widgets/message_bar.h"

#include <QAbstractItemModelTester>
#include <QPointer>
#include <QTest>

namespace earshot::test {

DeskFixture::DeskFixture(Filling filling) : workspace_(got(Workspace::create(folder.file("workspace.db"), clock, "ana")))
{
    if (filling == Filling::Morning)
        fillMorning(workspace_);
    openDesk();
}

void DeskFixture::openDesk()
{
    desk_ = std::make_unique<gui::Desk>(gui::Desk::Place{ workspace_.location(), "ana", &clock, secrets.maker() });
}

void DeskFixture::settle()
{
    // an answer may ask again: twice through, one thread after the other
    for (int round = 0; round < 2; ++round)
        for (gui::WorkspaceThread* const thread : { &desk_->acts(), &desk_->queries() }) {
            bool isDone = false;
            thread->ask(
                desk_.get(), [](Workspace&) -> Result<bool> { return true; }, [&](const Result<bool>&) { isDone = true; });
            REQUIRE(waitUntil([&] { return isDone; }));
        }
}

WindowFixture::WindowFixture(Filling filling)
    : DeskFixture(filling)
    , filling_(filling)
    , settings_(std::make_unique<QSettings>(QString::fromStdString(folder.file("earshot.ini")), QSettings::IniFormat))
{
    gui::Theme::instance().choose(gui::ThemeChoice::Light);
    openWindow();
}

WindowFixture::~WindowFixture()
{
    window_.reset();
}

void WindowFixture::openWindow()
{
    {
        const NoBlocking asInTheProgram;
        window_ = std::make_unique<gui::MainWindow>(*desk_, dialogs, *settings_);
        window_->resize(1360, 840);
        window_->show();
    }
    testModels();
    window_->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(window_.get()));
    if (filling_ == Filling::Morning)
        REQUIRE(waitUntil([this] { return mentions().model()->rowCount() > 0; }));
    settle();
}

/// Whatever a test does, no model of ours may lie to its view.
void WindowFixture::testModels()
{
    for (const QAbstractItemView* const view : window_->findChildren<QAbstractItemView*>())
        if (QAbstractItemModel* const model = view->model(); model && QByteArray(model->metaObject()->className()).startsWith("earshot::"))
            new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::Fatal, model);
}

void WindowFixture::restart()
{
    window_->close();
    window_.reset();
    desk_.reset();
    settings_->sync();
    openDesk();
    openWindow();
}

QWidget& WindowFixture::inFront(const char* name)
{
    QWidget* widget = nullptr;
    REQUIRE(waitUntil([&] {
        widget = window_->findChild<QWidget*>(name);
        return widget && widget->isVisible();
    }));
    widget->window()->activateWindow();
    REQUIRE(waitUntil([&] { return QApplication::activeWindow() == widget->window() && QApplication::focusWidget(); }));
    return *widget;
}

void WindowFixture::leave(QWidget& dialog)
{
    const QPointer<QWidget> leaving(&dialog);
    press("Esc");
    REQUIRE(waitUntil([&] { return !leaving || !leaving->isVisible(); }));
    window_->activateWindow();
    REQUIRE(waitUntil([&] { return QApplication::activeWindow() == window_.get(); }));
    if (mentions().isVisible())
        mentions().setFocus();
}

QString WindowFixture::message()
{
    const auto& bar = the<gui::MessageBar>("messageBar");
    return bar.isVisible() ? bar.sentence() : QString();
}

}
