@echo off
rem Starts, stops and asks the portal, backs it up, makes keys and signs modules: bin\portal help shows how.
setlocal
set "HERE=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo The portal needs Java 21 or newer. Install it, for example Temurin 25 from adoptium.net, or set JAVA_HOME. 1>&2
  exit /b 2
)
"%JAVA%" -Xms64m -Xmx512m -XX:MaxNewSize=64m -XX:+UseParallelGC -Xss512k -XX:+ExitOnOutOfMemoryError -XX:Tier4InvocationThreshold=25000 -XX:Tier4MinInvocationThreshold=3000 -XX:Tier4CompileThreshold=75000 -XX:Tier4BackEdgeThreshold=200000 --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 -Djava.awt.headless=true %PORTAL_OPTS% -Dportal.distribution="%HERE%" -cp "%HERE%\lib\*" vn.wardportal.launcher.Main %*
exit /b %errorlevel%
