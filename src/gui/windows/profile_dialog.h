// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/asking.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace earshot::gui {

class Desk;

namespace Ui {
class ProfileDialog;
}

/// Whom are we dealing with [A3]: the author's profile and recent posts as the platform shows them at this moment. Asked for by a person,
/// never by itself; nothing of it is stored, and no image is loaded.
class ProfileDialog : public QDialog {
    Q_OBJECT
public:
    ProfileDialog(Desk& desk, const Mention& mention, QWidget* parent = nullptr);
    ~ProfileDialog() override;

private:
    void ask();
    void take(Result<AuthorProfile> profile);
    void tell();
    void tellProfile();
    void tellFailure();
    void changeEvent(QEvent* event) override;

    std::unique_ptr<Ui::ProfileDialog> ui_;
    Desk& desk_;
    Mention mention_;
    std::optional<Result<AuthorProfile>> profile_; ///< none while it is being asked for
};

}
