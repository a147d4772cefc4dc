// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QLocalSocket>
#include <QWidget>

#include <functional>

namespace earshot::test {

/// A person's hand inside a running program: presses keys and clicks on named widgets, and says what they show. It is loaded as a plugin,
/// so that the program under test is the one that people get.
///
/// Shape    one JSON object a line, {"do":"press","keys":"R"}; one answer a line, {"is":…} or {"refused":"why"}, in the order of the
/// questions.
///          A widget is named by its path of objectNames or classes: "publicReply/replyText".
/// Threads  the GUI thread.
class Hand : public QObject {
public:
    using Answer = std::function<void(const QJsonValue&)>;
    using Command = std::function<void(const QJsonObject& wish, const Answer& answer)>; ///< throws std::runtime_error to refuse

    explicit Hand(const QString& socket, QObject* parent = nullptr);

    void learn(const QString& name, Command command) { commands_[name] = std::move(command); }
    void run(const QJsonObject& wish, const Answer& answer); ///< throws as a Command does

private:
    void read();
    void obey(const QJsonObject& wish);
    void say(const QJsonObject& answer);

    QLocalSocket socket_;
    QHash<QString, Command> commands_;
};

QWidget* widgetAt(const QString& path); ///< none: it is not there; of several the one in sight
QWidget& requiredWidget(const QJsonObject& wish); ///< the one that the wish names as "widget"

}
