// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../workers/workspace_thread.h"
#include "earshot/document/store.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace earshot::gui {

class Dialogs;

namespace Ui {
class Opening;
}

/// Opens the workspace when the program starts. Where something stands in the way, says what in one sentence and shows the ways on; an
/// older workspace is brought up to date only when a person says so, after a backup of which they were told.
///
/// Shape    shows itself only where there is something to say.
/// Threads  the GUI thread. The destructor stops a backup under way and waits for the step after it.
class Opening : public QDialog {
    Q_OBJECT
public:
    enum class WhenMissing { Tell, Begin };
    /// As Store::migrate.
    using Migrate = std::function<Result<int>(const std::string& location, Time now, const std::function<bool(int percent)>& goOn)>;

    Opening(const Clock& clock, Dialogs& dialogs, Migrate migrate = &Store::migrate);
    ~Opening() override;

    void open(const QString& location, const QString& actor, WhenMissing whenMissing);

signals:
    void opened();
    void otherChosen(const QString& location); ///< the workspace to open instead
    void newWanted(const QString& location); ///< a new one shall be made there

private:
    void tryToOpen();
    void take(const Result<void>& opened);
    void migrate();
    void takeMigrated(const Result<void>& migrated);
    void chooseOther();
    void beginNew();
    void work(const QString& sentence);
    void tell();
    void reject() override;
    void changeEvent(QEvent* event) override;

    std::unique_ptr<Ui::Opening> ui_;
    const Clock* clock_;
    Dialogs& dialogs_;
    Migrate migrate_;
    QString location_, actor_;
    WhenMissing whenMissing_ = WhenMissing::Tell;
    std::optional<Error> error_; ///< what stands in the way
    std::optional<Error> migrationError_; ///< how the last try to bring it up to date failed
    std::shared_ptr<std::atomic<bool>> cancelled_ = std::make_shared<std::atomic<bool>>(false);
    std::unique_ptr<WorkspaceThread> thread_; ///< last, so that it ends first
};

}
