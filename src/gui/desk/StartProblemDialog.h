// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

namespace callside {

// Shown instead of the window when Callside cannot start: what is wrong and what to do, each in a sentence. Closing it
// (or Escape) finishes it.
class StartProblemDialog : public QDialog
{
    Q_OBJECT

public:
    explicit StartProblemDialog(const QStringList &sentences, QWidget *parent = nullptr);
};

} // namespace callside
