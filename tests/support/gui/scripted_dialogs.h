// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/catch.h"
#include "windows/dialogs.h"

#include <QDateTime>

#include <deque>
#include <optional>
#include <variant>

namespace earshot::test {

/// Answers the questions of windows in the order in which a test laid the answers down. A question without an answer fails the test, and so
/// does an answer that nobody asked for.
class ScriptedDialogs final : public gui::Dialogs {
public:
    ~ScriptedDialogs() override
    {
        if (!answers_.empty())
            FAIL_CHECK(answers_.size() << " answers were laid down for questions that nobody asked");
    }

    void willSay(const QString& text) { answers_.emplace_back(text); } ///< also for files and secrets
    void willConfirm(bool yes) { answers_.emplace_back(yes); }
    void willChoose(const QDateTime& moment) { answers_.emplace_back(moment); }
    void willRefuse() { answers_.emplace_back(std::monostate()); } ///< any question

    const QStringList& asked() const { return asked_; } ///< titles, then what was asked, a line each
    const QStringList& known() const { return known_; } ///< what the last text() offered

    bool confirm(QWidget*, const QString& title, const QString& question, const QString&) override
    {
        return next<bool>(title, question).value_or(false);
    }
    std::optional<QString> text(QWidget*, const QString& title, const QString& label, const QStringList& known) override
    {
        known_ = known;
        return next<QString>(title, label);
    }
    std::optional<QString> longText(QWidget*, const QString& title, const QString& label) override { return next<QString>(title, label); }
    std::optional<QDateTime> moment(QWidget*, const QString& title, const QString& label, const QDateTime&) override
    {
        return next<QDateTime>(title, label);
    }
    std::optional<QString> fileToSave(QWidget*, const QString& title, const QString& proposed, const QString&) override
    {
        return next<QString>(title, proposed);
    }
    std::optional<QString> fileToOpen(QWidget*, const QString& title, const QString& filter) override
    {
        return next<QString>(title, filter);
    }
    std::optional<QString> secret(QWidget*, const QString& title, const QString& label) override { return next<QString>(title, label); }

private:
    using Answer = std::variant<std::monostate, bool, QString, QDateTime>;

    template <class T>
    std::optional<T> next(const QString& title, const QString& question)
    {
        asked_ += title + "\n" + question;
        if (answers_.empty()) {
            FAIL_CHECK("no answer was laid down for: " << asked_.back().toStdString());
            return std::nullopt;
        }
        const Answer answer = answers_.front();
        answers_.pop_front();
        if (std::holds_alternative<std::monostate>(answer))
            return std::nullopt;
        if (const T* const given = std::get_if<T>(&answer))
            return *given;
        FAIL_CHECK("an answer of another kind was laid down for: " << asked_.back().toStdString());
        return std::nullopt;
    }

    std::deque<Answer> answers_;
    QStringList asked_, known_;
};

}
