# Cài Sơ Kết thành tác vụ tự chạy khi Windows khởi động: docs/install.md. Chạy bằng quyền quản trị.
# Windows' own Task Scheduler rather than a wrapper to be downloaded: it restarts what fails, and needs no sign-in.
$ErrorActionPreference = 'Stop'
$soKet = 'C:\so-ket'
$node = (Get-Command node.exe).Source

New-Item -ItemType Directory -Force "$soKet\data" | Out-Null
if (-not (Test-Path "$soKet\so-ket.env")) {
  $secret = & $node -p "require('node:crypto').randomBytes(32).toString('hex')"
  Set-Content -Encoding ascii "$soKet\so-ket.env" @"
AUTH_SECRET=$secret
DATABASE_URL=$soKet\data\so-ket.sqlite
"@
}
# S-1-5-19 is LOCAL SERVICE, S-1-5-32-544 the administrators, whatever the language of this Windows.
icacls "$soKet\data" /inheritance:r /grant '*S-1-5-19:(OI)(CI)M' '*S-1-5-32-544:(OI)(CI)F' | Out-Null
icacls "$soKet\so-ket.env" /inheritance:r /grant '*S-1-5-19:R' '*S-1-5-32-544:F' | Out-Null

$action = New-ScheduledTaskAction -Execute $node `
  -Argument "--env-file=$soKet\so-ket.env server\main.ts" -WorkingDirectory "$soKet\current"
$settings = New-ScheduledTaskSettingsSet -ExecutionTimeLimit 0 -AllowStartIfOnBatteries `
  -DontStopIfGoingOnBatteries -RestartCount 999 -RestartInterval (New-TimeSpan -Minutes 1)
$account = New-ScheduledTaskPrincipal -UserId 'S-1-5-19' -LogonType ServiceAccount
Register-ScheduledTask -Force -TaskName SoKet -Action $action -Settings $settings `
  -Principal $account -Trigger (New-ScheduledTaskTrigger -AtStartup) | Out-Null
if (-not (Get-NetFirewallRule -Name SoKet -ErrorAction SilentlyContinue)) {
  New-NetFirewallRule -Name SoKet -DisplayName 'So Ket' -Direction Inbound -Action Allow `
    -Protocol TCP -LocalPort 3000 -Profile Private, Domain | Out-Null
}
Start-ScheduledTask -TaskName SoKet
Write-Output 'Xong. Mo http://localhost:3000'
