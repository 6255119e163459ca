import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runTool } from './tools.ts'

/**
 * Opens a Word file in LibreOffice, puts a note before its first word and a heading before its first heading, has all
 * fields updated, and saves what is shown as text and as a Word file again.
 * @param folder where the file is, with room for a profile of LibreOffice's own
 */
export function editInLibreOffice(file: string, folder: string): { text: string; docx: Uint8Array } {
  const profile = `-env:UserInstallation=file://${folder}/edits`
  // The first start writes a profile with an empty module; the second finds ours in its place.
  runTool('soffice', profile, '--headless', '--terminate_after_init')
  writeFileSync(join(folder, 'edits/user/basic/Standard/Module1.xba'), moduleOf(file, folder))
  runTool('soffice', profile, '--headless', 'macro:///Standard.Module1.Main')
  const failed = join(folder, 'failed.txt')
  if (existsSync(failed)) throw new Error(`LibreOffice could not edit the file: ${readFileSync(failed, 'utf8')}`)
  return { text: readFileSync(join(folder, 'edited.txt'), 'utf8'), docx: new Uint8Array(readFileSync(join(folder, 'edited.docx'))) }
}

const moduleOf = (file: string, folder: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">Sub Main
  On Error GoTo Failed
  Dim opened(0) As New com.sun.star.beans.PropertyValue
  opened(0).Name = "Hidden"
  opened(0).Value = True
  report = StarDesktop.loadComponentFromURL("file://${file}", "_blank", 0, opened())

  paragraphs = report.Text.createEnumeration()
  While paragraphs.hasMoreElements()
    paragraph = paragraphs.nextElement()
    If paragraph.supportsService("com.sun.star.text.Paragraph") Then
      If paragraph.ParaStyleName = "Heading 1" Then
        before = report.Text.createTextCursorByRange(paragraph.Start)
        report.Text.insertString(before, "Before all else", False)
        report.Text.insertControlCharacter(before, com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK, False)
        GoTo Marked
      End If
    End If
  Wend
Marked:
  mark = report.createInstance("com.sun.star.text.Footnote")
  place = report.Text.createTextCursor()
  place.gotoStart(False)
  report.Text.insertTextContent(place, mark, False)
  mark.setString("A note at the front.")

  frames = createUnoService("com.sun.star.frame.DispatchHelper")
  frames.executeDispatch(report.CurrentController.Frame, ".uno:UpdateFields", "", 0, Array())
  report.getTextFields().refresh()

  Dim saved(1) As New com.sun.star.beans.PropertyValue
  saved(0).Name = "FilterName"
  saved(1).Name = "FilterOptions"
  saved(0).Value = "Text (encoded)"
  saved(1).Value = "UTF8"
  report.storeToURL("file://${folder}/edited.txt", saved())
  saved(0).Value = "MS Word 2007 XML"
  saved(1).Value = ""
  report.storeToURL("file://${folder}/edited.docx", saved())
  report.close(True)
  Exit Sub
Failed:
  Open "${folder}/failed.txt" For Output As #1
  Print #1, Error$ &amp; " in line " &amp; Erl
  Close #1
End Sub
</script:module>
`
