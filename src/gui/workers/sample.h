// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listening.h"
#include "workspace_thread.h"

#include <QObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace earshot::gui {

/// The sample workspace: the scenario "telvana" served on this machine by earshot-replay, and a new workspace in a temporary folder that
/// listens to it. Both are gone with this object.
///
/// Threads  the GUI thread.
class Sample : public QObject {
    Q_OBJECT
public:
    explicit Sample(const Clock& clock, QString actor, QObject* parent = nullptr);
    ~Sample() override;

    void start();
    QString location() const; ///< of the workspace
    static SecretStoreMaker secrets(); ///< keeps nothing: the token of the sample is in the environment

signals:
    void ready();
    void failed(const QString& sentence);

private:
    void readServer();
    void makeWorkspace();
    void fail(const QString& sentence);

    const Clock& clock_;
    QString actor_;
    QTemporaryDir folder_;
    QProcess server_;
    QString said_; ///< by the server
    bool isServed_ = false;
    std::unique_ptr<WorkspaceThread> making_;
};

}
