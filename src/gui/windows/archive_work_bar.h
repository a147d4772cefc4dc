// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../workers/archive_work.h"
#include "room.h"

#include <QFrame>

#include <memory>
#include <optional>
#include <vector>

namespace earshot::gui {

namespace Ui {
class ArchiveWorkBar;
}

/// What takes long in the archive, below its hits: asks where evidence is to be written, shows how far the work is and tells what came of
/// it.
class ArchiveWorkBar : public QFrame {
    Q_OBJECT
public:
    ArchiveWorkBar(const RoomTools& tools, QWidget* parent);
    ~ArchiveWorkBar() override;

    void exportChosen(const std::vector<MentionId>& mentions);
    void exportAll(const SearchQuery& query);
    void verify();
    bool isAtWork() const { return isAtWork_; }

signals:
    void atWorkChanged();

private:
    void connectWork();
    std::optional<QString> fileFor(const QString& title, const QString& name);
    void begin(const QString& sentence);
    void tell(const QString& sentence, bool isRunning);
    void tellExported(const QString& file, int mentions);
    void end();
    void setAtWork(bool isAtWork);
    void changeEvent(QEvent* event) override;

    std::unique_ptr<Ui::ArchiveWorkBar> ui_;
    RoomTools tools_;
    ArchiveWork work_;
    bool isAtWork_ = false;
};

}
