// SPDX-License-Identifier: GPL-3.0-or-later
#include "person.h"

#include "earshot/base/blocking.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

namespace earshot::test {

namespace {

QWidget& focused()
{
    QWidget* const widget = QApplication::focusWidget();
    REQUIRE(widget);
    return *widget;
}

}

bool waitUntil(const std::function<bool()>& condition, std::chrono::milliseconds most)
{
    QElapsedTimer waited;
    waited.start();
    QTimer look; // so that what no event tells of is seen as well
    look.start(std::chrono::milliseconds(10));
    while (!condition()) {
        if (waited.elapsed() > most.count())
            return condition();
        const NoBlocking asInTheProgram;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

void press(const char* keys)
{
    const NoBlocking asInTheProgram;
    QTest::keySequence(&focused(), QKeySequence(QString::fromLatin1(keys), QKeySequence::PortableText));
}

void type(const QString& text)
{
    const NoBlocking asInTheProgram;
    for (const QChar character : text)
        QTest::sendKeyEvent(QTest::Click, &focused(), Qt::Key_unknown, QString(character), Qt::NoModifier);
}

void click(QWidget& widget)
{
    REQUIRE(widget.isVisible());
    REQUIRE(widget.isEnabled());
    const NoBlocking asInTheProgram;
    QTest::mouseClick(&widget, Qt::LeftButton);
}

void clickRow(QAbstractItemView& view, int row)
{
    const QModelIndex index = view.model()->index(row, 0);
    REQUIRE(index.isValid());
    const NoBlocking asInTheProgram;
    view.scrollTo(index);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(index).center());
}

QString textAt(const QAbstractItemView& view, int row, int role)
{
    return view.model()->index(row, 0).data(role).toString();
}

int rowWith(const QAbstractItemView& view, const QString& text)
{
    for (int row = 0; row < view.model()->rowCount(); ++row)
        if (textAt(view, row).contains(text))
            return row;
    return -1;
}

}
