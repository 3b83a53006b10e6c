// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DeskWording.h"

#include "storage/WordingFile.h"

namespace callside {

DeskWording::DeskWording(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_file(folder, WordingFileName)
{
    connect(&m_file, &ChoiceFile::failed, this, &DeskWording::writingFailed);
    Result<WordingBook> read = m_folder.isEmpty() ? Result<WordingBook>(shippedWording()) : readWording(m_folder);
    if (read) {
        m_now = *std::move(read);
        return;
    }
    m_readError = read.error();
    m_file.setUnreadable();
    m_now = shippedWording();
}

void DeskWording::change(const WordingBook &wording)
{
    if (m_now == wording)
        return;
    m_now = wording;
    m_readError.reset();
    m_file.write([folder = m_folder, wording] { return writeWording(folder, wording); });
    emit changed(m_now);
}

} // namespace callside
