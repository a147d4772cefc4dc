// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../workers/workspace_job.h"
#include "listening_page.h"
#include "room.h"

#include <memory>

namespace earshot::gui {

namespace Ui {
class DataPage;
}

/// Where everything is kept, a backup of it, and where secrets are.
class DataPage : public ListeningPage {
    Q_OBJECT
public:
    explicit DataPage(const RoomTools& tools, QWidget* parent = nullptr);
    ~DataPage() override;

    QString title() const override { return tr("Data"); }
    void refresh() override;
    QWidget* firstPane() const override;

private:
    void takeInfo(const Result<WorkspaceInfo>& info);
    void openFolder();
    void startCheck();
    void takeCheck(const std::optional<Error>& failed);
    void tellCheckState();
    void startBackup();
    void takeBackup(const std::optional<Error>& failed);
    void tellBackupState();
    void changeEvent(QEvent* event) override;

    std::unique_ptr<Ui::DataPage> ui_;
    RoomTools tools_;
    WorkspaceJob backup_;
    WorkspaceJob check_;
    QString backupFile_;
};

}
