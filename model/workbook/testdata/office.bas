REM Does to workbooks in LibreOffice Calc what people do to them. The steps stand one a line, their parts apart by tabs, up to one that
REM says end; rows and columns count from 0.

Sub Run(stepsFile As String)
	Dim files As Object, lines As Object, sheet As Object, range As Object, book As Object
	Dim part() As String
	files = createUnoService("com.sun.star.ucb.SimpleFileAccess")
	lines = createUnoService("com.sun.star.io.TextInputStream")
	lines.setInputStream(files.openFileRead(ConvertToURL(stepsFile)))
	lines.setEncoding("UTF-8")
	On Error Goto Failed
	part = Split(lines.readLine(), Chr(9))
	Do Until part(0) = "end"
		If UBound(part) > 1 Then
			If part(0) <> "sheet" Then sheet = book.Sheets.getByName(part(1))
		End If
		Select Case part(0)
			Case "open"
				book = StarDesktop.loadComponentFromURL(ConvertToURL(part(1)), "_blank", 0, Array(Setting("Hidden", True)))
			Case "text"
				sheet.getCellByPosition(CLng(part(2)), CLng(part(3))).setString(part(4))
			Case "number"
				sheet.getCellByPosition(CLng(part(2)), CLng(part(3))).setValue(Val(part(4)))
			Case "rows"
				sheet.Rows.insertByIndex(CLng(part(2)), CLng(part(3)))
			Case "column"
				Move(sheet, CLng(part(2)), CLng(part(3)))
			Case "hide"
				sheet.Columns.getByIndex(CLng(part(2))).IsVisible = False
			Case "sheet"
				book.Sheets.insertNewByName(part(1), CLng(part(2)))
			Case "save"
				book.storeToURL(ConvertToURL(part(1)), Array(Setting("FilterName", "Calc MS Excel 2007 XML")))
				book.close(True)
		End Select
		part = Split(lines.readLine(), Chr(9))
	Loop
	StarDesktop.terminate()
	Exit Sub
Failed:
	Report(files, stepsFile, Join(part, " ") & ": " & Error())
	StarDesktop.terminate()
End Sub

REM Moves a column before another one, with everything in it.
Sub Move(sheet As Object, from As Long, before As Long)
	Dim source As Object
	sheet.Columns.insertByIndex(before, 1)
	If before <= from Then from = from + 1
	source = sheet.Columns.getByIndex(from)
	sheet.Columns.getByIndex(before).Width = source.Width
	sheet.moveRange(sheet.getCellByPosition(before, 0).getCellAddress(), source.getRangeAddress())
	sheet.Columns.removeByIndex(from, 1)
End Sub

Function Setting(name As String, value As Variant) As Object
	Dim p As New com.sun.star.beans.PropertyValue
	p.Name = name
	p.Value = value
	Setting = p
End Function

Sub Report(files As Object, stepsFile As String, text As String)
	Dim out As Object
	out = createUnoService("com.sun.star.io.TextOutputStream")
	out.setOutputStream(files.openFileWrite(ConvertToURL(stepsFile & ".failed")))
	out.writeString(text)
	out.closeOutput()
End Sub
