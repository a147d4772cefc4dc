// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/listening.h"
#include "earshot/model/brand.h"

#include <QDialog>

#include <memory>
#include <optional>
#include <string>

namespace earshot::gui {

namespace Ui {
class FirstStart;
}

/// What a new workspace begins with. Whatever was skipped is left out.
struct FirstAnswers {
    std::optional<Brand> brand{};
    std::optional<Source> source{};
    std::string token{};
    std::string week{}, zone{}; ///< work hours for parsedWorkHours; week empty: the usual ones in this zone
};

/// Writes them into a new workspace.
/// Errors   those of parsedWorkHours and addSource, before anything was written, and of Store.
Result<void> begin(Workspace& workspace, SecretStore& secrets, const FirstAnswers& answers);

/// The first start: three questions, each of which can wait, or the sample workspace.
class FirstStart : public QDialog {
    Q_OBJECT
public:
    explicit FirstStart(QWidget* parent = nullptr);
    ~FirstStart() override;

    FirstAnswers answers() const;
    void wait(); ///< the answers are being used
    void tellFault(const QString& sentence); ///< they could not be; asks again

signals:
    void answered();
    void sampleWanted();

private:
    void go(int step);
    void next();
    void skip();
    QString faultOf(int step) const;
    void tellStep();
    void changeEvent(QEvent* event) override;

    std::unique_ptr<Ui::FirstStart> ui_;
    bool skipped_[3] = {};
};

}
