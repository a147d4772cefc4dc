// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/source.h"

#include <QDialog>

#include <memory>

namespace earshot::gui {

namespace Ui {
class SourceDialog;
}

/// Asks for one more place to listen, or changes one. Stays open until what was typed can work.
class SourceDialog : public QDialog {
    Q_OBJECT
public:
    explicit SourceDialog(QWidget* parent = nullptr);
    SourceDialog(const Source& changed, QWidget* parent = nullptr);
    ~SourceDialog() override;

    Source source() const;
    std::string token() const;
    void accept() override;

private:
    std::unique_ptr<Ui::SourceDialog> ui_;
};

}
